package no.brobygger.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arithmetic of addresses below the site's root, written with {@code /}. */
final class Addresses {

    /** Characters that a path of a URL may not hold as they are (URL standard, "path percent-encode set"), and its own marks. */
    private static final String TAKEN = "%\"#<>?[\\]^`{|}";

    private static final Pattern CODE = Pattern.compile("%([0-9A-Fa-f]{2})");

    private Addresses() {}

    /** The way from one page to another, for example {@code ../sprak/tolk.html}. */
    static String relative(String from, String to) {
        int common = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        return "../".repeat(depth(from, common)) + to.substring(common);
    }

    /** The way from a page up to the site's root: {@code ../} for each folder. */
    static String toRoot(String from) {
        return "../".repeat(depth(from, 0));
    }

    /**
     * A path of file names as it stands in a URL: blanks, and what means something there, as {@code %20}. Letters of any script stay,
     * which HTML allows.
     */
    static String encoded(String path) {
        StringBuilder url = new StringBuilder();
        for (char c : path.toCharArray()) {
            if (c <= ' ' || TAKEN.indexOf(c) >= 0) {
                url.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                url.append(c);
            }
        }
        return url.toString();
    }

    /** The path that {@link #encoded} began with; a percent sign that two hexadecimal digits do not follow is itself. */
    static String decoded(String url) {
        if (url.indexOf('%') < 0) {
            return url;
        }
        ByteArrayOutputStream path = new ByteArrayOutputStream();
        Matcher code = CODE.matcher(url);
        int from = 0;
        while (code.find()) {
            path.writeBytes(url.substring(from, code.start()).getBytes(UTF_8));
            path.write(Integer.parseInt(code.group(1), 16));
            from = code.end();
        }
        path.writeBytes(url.substring(from).getBytes(UTF_8));
        return path.toString(UTF_8);
    }

    private static int depth(String address, int start) {
        int depth = 0;
        for (int slash = address.indexOf('/', start); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }
}
