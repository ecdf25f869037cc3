package no.brobygger.page;

import java.util.Optional;
import java.util.function.Supplier;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownRenderer;

/** Composes pages with their source beside them. Safe for use by many threads. */
final class SideBySidePages {

    private final Catalogue catalogue;
    private final PageComposer ordinary;
    private final SiteFrame frame;
    private final SecondPages second;
    private final MarkdownRenderer renderer;
    private final SharedParts shared;
    private final Slots slots;

    SideBySidePages(
            Catalogue catalogue,
            PageComposer ordinary,
            SiteFrame frame,
            SecondPages second,
            MarkdownRenderer renderer,
            SharedParts shared) {
        this.catalogue = catalogue;
        this.ordinary = ordinary;
        this.frame = frame;
        this.second = second;
        this.renderer = renderer;
        this.shared = shared;
        this.slots = new Slots(catalogue, renderer, true);
    }

    PageView page(PageFamily family, Language language) {
        Language beside = second.beside(family, language).orElseThrow();
        String address = SecondPages.address(family, language);
        Provenance provenance = ordinary.provenance(family, language);
        InterfaceWords words = frame.words(language);
        Supplier<String> made = () -> renderer.renderPairs(
                family.in(language),
                family.in(beside),
                family.source(),
                ordinary.links(family, language, words, slots),
                new Marks(words));
        SharedParts.Reading reading = new SharedParts.Reading(language, second.main());
        String body = shared.pairs(catalogue.shared(family), family, reading, made);
        Content content = new Content.SideBySide(
                pair(Catalogue.titleOf(family, language), Catalogue.titleOf(family, beside)),
                Catalogue.summaryOf(family, language)
                        .map(own ->
                                pair(own, Catalogue.summaryOf(family, beside).orElseThrow())),
                new HtmlFragment(body),
                provenance,
                Addresses.relative(address, family.address(language)));
        return ordinary.second(family, language, content);
    }

    private static Content.Pair pair(LocalText own, LocalText beside) {
        boolean same = own.language().equals(beside.language());
        return new Content.Pair(own, same ? Optional.empty() : Optional.of(beside));
    }
}
