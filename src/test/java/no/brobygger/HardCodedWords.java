package no.brobygger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds words that did not come from a bundle, in what is in a pseudo-language: those outside {@code ⟦} and {@code ⟧},
 * and those inside that are not in disguise, as when the code puts a word into a translated sentence.
 */
final class HardCodedWords implements NodeVisitor {

    private static final List<String> ATTRIBUTES =
            List.of("alt", "aria-description", "aria-label", "aria-roledescription", "label", "placeholder", "title");

    /** What is never translated: numbers and words with a digit, references of law, addresses, dates. */
    private static final Pattern NEVER_TRANSLATED =
            Pattern.compile("§+\\s*\\d+[\\p{L}\\d-]*(\\s\\p{Lu}\\b)?|[\\w.+-]+@[\\w.-]+|(https?://|www\\.)\\S+"
                    + "|\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}|\\p{L}*\\d[\\p{L}\\d]*");
    /** What CLDR puts between two items of a list, in English and in Arabic. */
    private static final Pattern JOINT = Pattern.compile("\u27E7(, | and | \u0648)\u27E6");

    /** A letter, or a glyph that points to a side. */
    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\u2039\\u203A\\u00AB\\u00BB\\u2190-\\u21FF"
            + "\\u25B6\\u25BA\\u25C0\\u25C4\\u27F0-\\u27FF\\u2B00-\\u2BFF&&[^\\u27E6\\u27E7]]");

    private static final Pattern UNDISGUISED = Pattern.compile("[A-Za-z]");

    private final Collection<String> names;
    private final List<String> found = new ArrayList<>();
    private int depth;

    private HardCodedWords(Collection<String> names) {
        this.names = names;
    }

    /**
     * The texts at fault, in the order of the page.
     *
     * @param names what has the same name in every language: the site, and the languages in themselves
     */
    static List<String> in(Element element, Collection<String> names) {
        HardCodedWords words = new HardCodedWords(names);
        NodeTraversor.traverse(words, element);
        return words.found;
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof TextNode text) {
            // Norwegian on purpose, and says so: the name of an act, a letter to the school, the source beside it.
            if (!text.parent().is("bdi[lang], .original[lang], .original[lang] *, .theirs[lang], .theirs[lang] *")) {
                check(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            ATTRIBUTES.forEach(name -> checkAlone(element.attr(name)));
            if (element.tagName().equals("meta") && element.attr("name").equals("description")) {
                checkAlone(element.attr("content"));
            }
        }
    }

    private void checkAlone(String attribute) {
        int around = depth;
        depth = 0;
        check(attribute);
        depth = around;
    }

    private void check(String text) {
        StringBuilder outside = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        for (char c : JOINT.matcher(text).replaceAll("\u27E7\u27E6").toCharArray()) {
            depth += c == '\u27E6' ? 1 : c == '\u27E7' ? -1 : 0;
            (depth > 0 ? inside : outside).append(c);
        }
        boolean hard = TELLING.matcher(withoutNames(outside.toString())).find()
                || UNDISGUISED.matcher(withoutNames(inside.toString())).find();
        if (hard) {
            found.add(text.strip());
        }
    }

    private String withoutNames(String text) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, " ");
        }
        return NEVER_TRANSLATED.matcher(rest).replaceAll(" ");
    }
}
