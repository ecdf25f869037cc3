package no.brobygger.gate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of hosts in a text, which a reader may type though they are no links: {@code www.example.org}. */
final class WebAddresses {

    /** After a scheme or www. any name is one; else it ends as one, and is no part of an e-mail address. */
    private static final Pattern HOST = Pattern.compile(
            "(?<![\\p{L}\\p{N}@.-])(?:(?:https?://(?:www\\.)?|www\\.)([\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8})"
                    + "|([\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8}"
                    + "\\.(?:no|org|com|net|info|eu|io|app|biz|ru|xyz|online|site|top|shop)))(?![\\p{L}\\p{N}-])");

    private WebAddresses() {}

    /** In small letters, without www. */
    static Set<String> in(String text) {
        if (!mayHoldOne(text)) {
            return Set.of();
        }
        Set<String> hosts = new TreeSet<>();
        Matcher host = HOST.matcher(text.toLowerCase(Locale.ROOT));
        while (host.find()) {
            hosts.add(host.group(1) == null ? host.group(2) : host.group(1));
        }
        return hosts;
    }

    /** Most texts have no stop or colon between letters, and no expression is asked. */
    private static boolean mayHoldOne(String text) {
        for (int at = text.indexOf('.', 1); at > 0 && at + 1 < text.length(); at = text.indexOf('.', at + 1)) {
            if (text.charAt(at + 1) < 128 && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return text.contains("://");
    }
}
