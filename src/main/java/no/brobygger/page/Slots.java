package no.brobygger.page;

import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownRenderer;

/**
 * Puts what a school, or the guidance for schools of its kind, says of its own into the slots that shared pages name. Safe
 * for use by many threads.
 */
final class Slots {

    private final Catalogue catalogue;
    private final MarkdownRenderer renderer;

    Slots(Catalogue catalogue, MarkdownRenderer renderer) {
        this.catalogue = catalogue;
        this.renderer = renderer;
    }

    /** The text of a slot on a page, which it leaves in one piece; nothing where nobody has written it. */
    String html(String name, PageLinks page) {
        return catalogue.slot(name).map(slot -> html(name, slot, page)).orElse("");
    }

    private String html(String name, PageFamily slot, PageLinks page) {
        Language reader = page.language();
        Language shown = slot.shown(reader);
        InterfaceWords words = page.words();
        Optional<String> checked = slot.page().header().checked().map(words.format()::date);
        LocalText title = Catalogue.titleOf(slot, reader);
        String body = renderer.render(slot.in(shown), slot.source(), page.of(slot), new Marks(words, checked))
                .body();
        String titleLanguage =
                title.language().equals(shown) ? "" : title.language().attributes();
        return "<section class=\"from-school\"" + shown.attributes() + ">\n<h2 id=\"slot-" + name + "\"><span"
                + titleLanguage + ">" + HtmlFragment.escaped(title.text()) + "</span>" + mark(slot, reader, words)
                + "</h2>\n" + body + "</section>\n";
    }

    /** That it is not in the reader's language, in her own words. */
    private static String mark(PageFamily slot, Language reader, InterfaceWords words) {
        if (slot.isIn(reader)) {
            return "";
        }
        return " <span class=\"mark\"" + words.language().attributes() + ">"
                + HtmlFragment.escaped(Word.MARK_MISSING.in(words, slot.standIn())) + "</span>";
    }
}
