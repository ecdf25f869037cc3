package no.brobygger.page;

import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownRenderer;
import no.brobygger.markdown.PassageMarks;

/**
 * Puts what a school, or the guidance for schools of its kind, says of its own into the slots that shared pages name. Safe
 * for use by many threads.
 */
final class Slots {

    private final Catalogue catalogue;
    private final MarkdownRenderer renderer;
    private final boolean inPairs;

    /** @param inPairs whether the pages have a second language beside the reader's */
    Slots(Catalogue catalogue, MarkdownRenderer renderer, boolean inPairs) {
        this.catalogue = catalogue;
        this.renderer = renderer;
        this.inPairs = inPairs;
    }

    /** The text of a slot on a page, which it leaves in one piece; nothing where nobody has written it. */
    String html(String name, PageLinks page) {
        return catalogue.slot(name).map(slot -> html(name, slot, page)).orElse("");
    }

    private String html(String name, PageFamily slot, PageLinks page) {
        Language reader = page.language();
        Language shown = slot.shown(reader);
        InterfaceWords words = page.words();
        Marks marks = new Marks(words);
        Optional<Language> beside = inPairs ? SecondPages.other(slot, reader) : Optional.empty();
        String body = beside.map(other ->
                        renderer.renderPairs(slot.in(reader), slot.in(other), slot.source(), page.of(slot), marks))
                .orElseGet(() -> renderer.render(slot.in(shown), slot.source(), page.of(slot), marks)
                        .body());
        return "<section class=\"from-school\"" + shown.attributes() + ">\n<h2 id=\"slot-" + name + "\">"
                + title(slot, reader, shown, beside) + mark(slot, reader, words) + "</h2>\n" + body + "</section>\n";
    }

    private static String title(PageFamily slot, Language reader, Language around, Optional<Language> beside) {
        LocalText mine = Catalogue.titleOf(slot, reader);
        return beside.map(other -> Catalogue.titleOf(slot, other))
                .filter(theirs -> !theirs.language().equals(mine.language()))
                .map(theirs -> "<span class=\"pair\">" + span(" class=\"mine\"", mine, around) + " "
                        + span(" class=\"theirs\"", theirs, around) + "</span>")
                .orElseGet(() -> span("", mine, around));
    }

    private static String span(String attributes, LocalText text, Language around) {
        String language = text.language().equals(around) ? "" : text.language().attributes();
        return "<span" + attributes + language + ">" + HtmlFragment.escaped(text.text()) + "</span>";
    }

    /** That it is not in the reader's language, in her own words. */
    private static String mark(PageFamily slot, Language reader, InterfaceWords words) {
        if (slot.isIn(reader)) {
            return "";
        }
        return " <span class=\"mark\"" + words.language().attributes() + ">"
                + PassageMarks.html(Word.MARK_MISSING.in(words, slot.standIn().autonym()), slot.standIn()) + "</span>";
    }
}
