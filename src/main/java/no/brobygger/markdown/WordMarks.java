package no.brobygger.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.brobygger.language.Language;

/**
 * Marks the Norwegian school words of one body: a device's own speech reads each as Norwegian, and the first of each
 * term leads to the glossary.
 */
final class WordMarks {

    private static final String CODE_END = "</code>";
    private static final String LINK_END = "</a>";

    private final SchoolWords words;
    private final LinkResolver links;
    private final Set<String> linked = new HashSet<>();

    WordMarks(SchoolWords words, LinkResolver links) {
        this.words = words;
        this.links = links;
    }

    /**
     * The inline HTML with its words marked; its text, its tags and what stands in code stay as they are.
     *
     * @param language what the text is in: Norwegian words in Norwegian need no language of their own
     * @param linkable whether it may hold links: a heading or a letter to copy does not
     */
    String mark(String html, Language language, boolean linkable) {
        if (words.isEmpty() || language.isPseudo()) {
            return html;
        }
        Marking marking = new Marking(html, language);
        boolean inLink = false;
        int from = 0;
        while (from < html.length()) {
            int tag = html.indexOf('<', from);
            int end = tag < 0 ? html.length() : tag;
            marking.text(from, end, linkable && !inLink);
            from = tag < 0 ? end : endOfMarkup(html, tag);
            if (html.startsWith("<a ", end)) {
                inLink = true;
            } else if (html.startsWith(LINK_END, end)) {
                inLink = false;
            }
        }
        return marking.marked();
    }

    /** Just after a tag, or after the whole of what stands in code. */
    private static int endOfMarkup(String html, int tag) {
        if (!html.startsWith("<code", tag)) {
            return HtmlTags.end(html, tag);
        }
        int end = html.indexOf(CODE_END, tag);
        return end < 0 ? html.length() : end + CODE_END.length();
    }

    /** One HTML on its way: most have no such word, and are given back as they are. */
    private final class Marking {

        private final String html;
        /** The same as an array, which is read character by character. */
        private final char[] chars;

        private final Language language;
        private final StringBuilder marked = new StringBuilder(0);
        private int copied;

        Marking(String html, Language language) {
            this.html = html;
            this.chars = html.toCharArray();
            this.language = language;
        }

        void text(int start, int end, boolean linkable) {
            int at = start;
            while (at < end) {
                int wordEnd = SchoolWords.endOfWord(chars, at, end);
                Optional<SchoolWords.Form> form = words.mayBegin(chars, at, wordEnd)
                        ? words.at(html, at, wordEnd, end, language)
                        : Optional.empty();
                if (form.isPresent()) {
                    marked.append(html, copied, at).append(WordMarks.this.marked(form.get(), language, linkable));
                    copied = at + form.get().text().length();
                }
                at = form.isPresent() ? copied : Math.max(wordEnd, at + 1);
            }
        }

        String marked() {
            return copied == 0
                    ? html
                    : marked.append(html, copied, html.length()).toString();
        }
    }

    private String marked(SchoolWords.Form form, Language language, boolean linkable) {
        String word = language.isNorwegian()
                ? form.text()
                : "<bdi lang=\"" + form.language() + "\">" + form.text() + "</bdi>";
        if (!linkable || linked.contains(form.id())) {
            return word;
        }
        Optional<LinkResolver.Destination> entry = links.term(form.id());
        if (entry.isEmpty()) {
            return word;
        }
        linked.add(form.id());
        String otherLanguage = entry.get()
                .language()
                .map(other -> "\" hreflang=\"" + other.language().tag())
                .orElse("");
        return "<a class=\"term\" href=\"" + Escaping.escapeHtml(entry.get().href(), false) + otherLanguage + "\">"
                + word + LINK_END;
    }
}
