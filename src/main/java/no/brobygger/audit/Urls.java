package no.brobygger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds every URL in a page's attributes, and cleans each as a browser does before it reads it. */
final class Urls {

    private static final Set<String> HOLD_ONE =
            Set.of("action", "data", "formaction", "href", "poster", "src", "xlink:href");

    /** Links of the head that tell something and fetch nothing (HTML, "link types"). */
    private static final Set<String> TELLING =
            Set.of("alternate", "author", "canonical", "help", "license", "next", "prev", "search");

    private static final Pattern BREAKS = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*(\\S*[^\\s,])(?:\\s[^,]*)?(?:,|$)");
    private static final Pattern WORD = Pattern.compile("(\\S+)");
    private static final Pattern REFRESH = Pattern.compile("(?i)url\\s*=\\s*['\"]?([^'\"]*)");

    private Urls() {}

    /**
     * A URL in a page.
     *
     * @param element where it stands
     * @param attribute the attribute it is in
     * @param text as written, but cleaned: may be empty
     * @param fetched whether a browser follows it without being asked; false for what a reader presses
     */
    record Url(Element element, String attribute, String text, boolean fetched) {

        /** Whether it says itself where it leads, and so not into the site. */
        boolean isAbsolute() {
            return SCHEME.matcher(text).matches();
        }

        boolean isData() {
            return startsWith("data:");
        }

        boolean isScript() {
            return startsWith("javascript:") || startsWith("vbscript:");
        }

        private boolean startsWith(String scheme) {
            return text.regionMatches(true, 0, scheme, 0, scheme.length());
        }
    }

    /** All but those of {@code <base>}, in the order of the page. */
    static List<Url> in(Document page) {
        List<Url> urls = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                texts(element, attribute.getKey(), attribute.getValue())
                        .map(text -> new Url(element, attribute.getKey(), clean(text), fetches(element, attribute)))
                        .forEach(urls::add);
            }
        }
        return urls;
    }

    private static Stream<String> texts(Element element, String key, String value) {
        if (element.nameIs("base") || key.equals("data") && !element.nameIs("object")) {
            return Stream.empty();
        }
        if (HOLD_ONE.contains(key)) {
            return Stream.of(value);
        }
        return switch (key) {
            case "srcset", "imagesrcset" -> all(CANDIDATE, value);
            case "ping" -> all(WORD, value);
            case "content" ->
                element.attr("http-equiv").equalsIgnoreCase("refresh") ? all(REFRESH, value) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Stream<String> all(Pattern pattern, String value) {
        return pattern.matcher(value).results().map((MatchResult match) -> match.group(1));
    }

    private static boolean fetches(Element element, Attribute attribute) {
        if (!attribute.getKey().endsWith("href")) {
            return true;
        }
        if (element.nameIs("link")) {
            String relations = element.attr("rel").toLowerCase(Locale.ROOT).strip();
            return !TELLING.containsAll(List.of(relations.split("\\s+")));
        }
        return !element.nameIs("a") && !element.nameIs("area");
    }

    /** URL standard, "basic URL parser": controls and white space around it, tabs and line ends in it, and backslashes. */
    private static String clean(String text) {
        return BREAKS.matcher(text).replaceAll("").replace('\\', '/');
    }
}
