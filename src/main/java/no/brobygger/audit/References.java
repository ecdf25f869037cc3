package no.brobygger.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds what a page refers to within the site. */
final class References {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private References() {}

    /**
     * A reference within the site.
     *
     * @param element where it stands
     * @param written as it stands there
     * @param address the file it leads to, below the site's root
     * @param fragment the id in it; empty for the file as such
     */
    record Reference(Optional<Element> element, String written, String address, String fragment) {

        /** An element holds on to its whole page; to keep the words of many references, let it go. */
        Reference withoutElement() {
            return new Reference(Optional.empty(), written, address, fragment);
        }
    }

    static Elements elements(Document page) {
        return page.select("[href], [src]");
    }

    /** Empty for a reference to another site, and on a page with a base, whose links are meant for where it will be. */
    static Optional<Reference> read(String from, Element element) {
        String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (hasScheme(written)) {
            return Optional.empty();
        }
        int hash = written.indexOf('#');
        String path = decode(hash < 0 ? written : written.substring(0, hash));
        String fragment = hash < 0 ? "" : decode(written.substring(hash + 1));
        String address = path.isEmpty() ? from : resolve(from, path);
        return Optional.of(new Reference(Optional.of(element), written, address, fragment));
    }

    static boolean hasScheme(String url) {
        return SCHEME.matcher(url).matches();
    }

    private static String decode(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** An address that leaves the site keeps its {@code ..} and so is never found. */
    private static String resolve(String from, String path) {
        Deque<String> steps = new ArrayDeque<>();
        String[] folders = from.split("/");
        for (int i = 0; i < folders.length - 1; i++) {
            steps.addLast(folders[i]);
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.peekLast().equals("..")) {
                steps.removeLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
