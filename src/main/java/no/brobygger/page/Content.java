package no.brobygger.page;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.language.LetterGroup;
import no.brobygger.translation.Review;

/** What stands in a page's {@code <main>}; each kind has its own template. */
public sealed interface Content {

    /**
     * A page of guidance, or the text of a topic or home page.
     *
     * @param titleRevised the other version of the title, when its source changed after it was translated
     * @param summaryRevised that of the summary, likewise
     * @param body the rendered Markdown; passages in another language carry their own {@code lang} and {@code dir}
     * @param bodyLanguage the page's language, or the source's when the page is below the threshold
     * @param outline its headings
     * @param shortfall why the page is in another language, when it is below the publishing threshold
     * @param provenance what the honesty box says, which templates leave out in the source language
     */
    record Guidance(
            Optional<Revised> titleRevised,
            Optional<Revised> summaryRevised,
            HtmlFragment body,
            Language bodyLanguage,
            List<OutlineEntry> outline,
            Optional<Shortfall> shortfall,
            Provenance provenance)
            implements Content {}

    /** The index of a topic: its text, then its pages. */
    record Topic(Guidance guidance, List<PageLink> pages) implements Content {}

    /** The home page of a language: its text, then the topics with their pages. */
    record Home(Guidance guidance, List<Shelf> shelves) implements Content {}

    /** A topic on a home page. */
    record Shelf(PageLink topic, List<PageLink> pages) {}

    /**
     * A page with its source beside it.
     *
     * @param body each passage in pairs, the reader's language first
     * @param ordinary the page in the reader's language alone, relative
     */
    record SideBySide(Pair title, Optional<Pair> summary, HtmlFragment body, Provenance provenance, String ordinary)
            implements Content {}

    /** A text, and the same in the language beside it, unless that is the one it is in. */
    record Pair(LocalText own, Optional<LocalText> beside) {}

    /**
     * All pages of a topic in one.
     *
     * @param review of those that are translated, the least; empty when none is
     * @param topic the topic's own page, relative
     */
    record Leaflet(List<Chapter> chapters, Optional<Review> review, String topic) implements Content {}

    /**
     * A page in a leaflet.
     *
     * @param id where links to it lead
     * @param body its headings one level lower than on the page itself, its ids unique in the leaflet
     * @param bodyLanguage the page's language, or the source's when the page is below the threshold
     */
    record Chapter(
            String id,
            LocalText title,
            Optional<LocalText> summary,
            HtmlFragment body,
            Language bodyLanguage,
            Provenance provenance) {}

    /**
     * The search page of a language, which without a script is a list of everything in the order of the alphabet.
     *
     * @param index the script with what can be found, relative
     * @param found what is said of 0, 1, 2 … results
     * @param best what is said when more are found than shown
     * @param letters the list
     */
    record Search(String index, List<String> found, String best, List<LetterGroup<Listed>> letters) implements Content {

        /** How many results are shown at most. */
        static final int MOST = 10;
    }

    /**
     * A page or a word in a list.
     *
     * @param norwegian the Norwegian word, where the list has the reader's own
     */
    record Listed(String href, LocalText text, Optional<String> norwegian) {}

    /**
     * What is new, the newest day first.
     *
     * @param feed the same for programs, relative
     */
    record Changes(List<Day> days, String feed) implements Content {}

    /** The pages that were checked on a day. */
    record Day(String iso, String text, List<Change> pages) {}

    /**
     * A page of the list of what is new.
     *
     * @param news what is new on it, if it says so
     */
    record Change(PageLink page, Optional<LocalText> news) {}

    /** The page at the root, where one chooses a language. */
    record Chooser(List<Choice> choices) implements Content {}

    /**
     * A language to choose.
     *
     * @param invitation {@code chooser.read} in that language: what the link says to a screen reader and the script; of
     *     a language in preparation that it is not translated yet, in the language that stands in
     */
    record Choice(Language language, String href, LocalText invitation) {}

    /**
     * The 404 page: the same message in each language, since a plain server has only one.
     *
     * @param base an absolute URL that its relative links start from: a server shows the page at any address
     */
    record NotFound(Optional<String> base, List<Message> messages) implements Content {}

    /** What a language says on the 404 page, and the way to its home page. */
    record Message(Language language, String title, String text, String homeText, String homeHref) {}

    /**
     * Why a page is not shown in the reader's language.
     *
     * @param percent the share that is translated, below the threshold
     * @param notices for a language in preparation, whose own words for this are not there yet; else none
     * @param readIn the languages the whole page is in, among them its own
     */
    record Shortfall(int percent, List<Notice> notices, List<LanguageLink> readIn) {}

    /** That a page is not in the reader's language yet, and what to do, in a language she may know. */
    record Notice(Language language, String title, String ask) {}
}
