package no.brobygger.scaffold;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.source.SiteSettings;

/** Adds a language to those in preparation in {@code jbake.properties}; every other byte stays. */
final class PreparingSetting {

    /** One blank line, a comment that explains the key, and the key. */
    private static final String EXPLAINED = """

            # Languages in preparation: they are built like the others, but show the source and say so while interface.po is not
            # whole. Move a language up to brobygger.languages when it is.
            brobygger.languages.preparing=""";

    private PreparingSetting() {}

    /** The file's text with the tag at the end of the list, which is begun below the published languages. */
    static String addTo(String file, String tag) {
        String lineEnd = file.contains("\r\n") ? "\r\n" : "\n";
        Matcher there = line(SiteSettings.PREPARING).matcher(file);
        if (there.find()) {
            boolean empty = there.group("value").isBlank();
            int end = there.start() + there.group().stripTrailing().length();
            return file.substring(0, end) + (empty ? "" : ", ") + tag + file.substring(end);
        }
        String added = EXPLAINED.replace("\n", lineEnd) + tag + lineEnd;
        Matcher published = line(SiteSettings.LANGUAGES).matcher(file);
        if (published.find() && published.end() < file.length()) {
            int next = file.indexOf('\n', published.end()) + 1;
            return file.substring(0, next) + added + file.substring(next);
        }
        return file + (file.endsWith("\n") || file.isEmpty() ? "" : lineEnd) + added;
    }

    /** A key with its value, which goes on after a backslash at the end of a line. */
    private static Pattern line(String key) {
        return Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key)
                + "(?=[ \\t=:])[ \\t]*[=:]?(?<value>(?:\\\\\\r?\\n|[^\\r\\n\\\\]|\\\\.)*)");
    }
}
