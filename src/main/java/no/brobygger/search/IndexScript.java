package no.brobygger.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.brobygger.language.Language;

/**
 * Writes an index as nested arrays, which are smaller than objects: a page is {@code [href, title, summary, importance,
 * isGlossary, also, about, beginning, sections]}, a section {@code [id, heading, opening, also]}. A text in another
 * language than the reader's is {@code [text, lang, dir]}; one that is not there is an empty text.
 */
final class IndexScript {

    private final StringBuilder script = new StringBuilder();
    private final Language reader;

    IndexScript(Language reader) {
        this.reader = reader;
    }

    String of(SearchIndex index) {
        script.append("var brobyggerIndex = [");
        String separator = "\n";
        for (SearchIndex.Page page : index.pages()) {
            script.append(separator);
            page(page);
            separator = ",\n";
        }
        return script.append("\n];\n").toString();
    }

    private void page(SearchIndex.Page page) {
        script.append('[');
        quoted(page.href()).append(',');
        text(Optional.of(page.title())).append(',');
        text(page.summary()).append(',');
        script.append(page.importance())
                .append(',')
                .append(page.isGlossary() ? 1 : 0)
                .append(',');
        words(page.also()).append(',');
        words(page.about()).append(',');
        text(page.beginning()).append(",[");
        String separator = "";
        for (SearchIndex.Section section : page.sections()) {
            script.append(separator);
            section(section);
            separator = ",\n";
        }
        script.append("]]");
    }

    private void section(SearchIndex.Section section) {
        script.append('[');
        quoted(section.id()).append(',');
        text(Optional.of(section.heading())).append(',');
        text(section.opening()).append(',');
        words(section.also()).append(']');
    }

    private StringBuilder words(List<String> words) {
        return quoted(String.join(" ", words));
    }

    private StringBuilder text(Optional<SearchIndex.Text> text) {
        if (text.isEmpty() || text.get().language().equals(reader)) {
            return quoted(text.map(SearchIndex.Text::text).orElse(""));
        }
        Language language = text.get().language();
        script.append('[');
        quoted(text.get().text()).append(',');
        quoted(language.tag()).append(',');
        return quoted(language.direction().html()).append(']');
    }

    /** A string literal; line and paragraph separators end a line of an older script (ECMAScript 5.1, 7.3). */
    private StringBuilder quoted(String text) {
        script.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                script.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                script.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                script.append(c);
            }
        }
        return script.append('"');
    }
}
