package no.brobygger.search;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Language;

/**
 * The pages of a language and what stands on them.
 *
 * @param language the reader's
 * @param pages in any order; of equals the first is found first
 */
public record SearchIndex(Language language, List<Page> pages) {

    public SearchIndex {
        pages = List.copyOf(pages);
    }

    /**
     * A text a reader may find.
     *
     * @param text plain, one line
     * @param language the one it is really in
     */
    public record Text(String text, Language language) {}

    /**
     * A page.
     *
     * @param href relative to the search page
     * @param importance how much parents need it, 1–5 (the page's header)
     * @param isGlossary whether its sections are words, which count as much as titles
     * @param also what else finds it: its title in Norwegian
     * @param about the words that the glossary explains on this page, and what parents type for it: whoever looks for one of
     *     them means the page
     * @param beginning what stands above the first heading; it finds the page, and results do not show it
     */
    public record Page(
            String href,
            Text title,
            Optional<Text> summary,
            int importance,
            boolean isGlossary,
            List<String> also,
            List<String> about,
            Optional<Text> beginning,
            List<Section> sections) {

        public Page {
            also = List.copyOf(also);
            about = List.copyOf(about);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A part of a page that can be linked to.
     *
     * @param id of its heading
     * @param opening what stands below the heading, at most so much as a result can show
     * @param also what else finds it: the forms of a Norwegian word, the number of a rule in the older act, what
     *     parents type for it
     */
    public record Section(String id, Text heading, Optional<Text> opening, List<String> also) {

        public Section {
            also = List.copyOf(also);
        }
    }

    /**
     * The index as a script (ECMAScript 5) that sets {@code brobyggerIndex}: a page from the disk may load scripts, but no
     * other file. Equal indexes give equal scripts.
     */
    public String script() {
        return new IndexScript(language).of(this);
    }
}
