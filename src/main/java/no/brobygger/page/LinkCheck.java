package no.brobygger.page;

import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.translation.SegmentedPage;

/** Reports each link of the sources that leads nowhere, at its own place. */
final class LinkCheck {

    private LinkCheck() {}

    static void check(Catalogue catalogue, Targets targets, Consumer<Diagnostic> problems) {
        for (PageFamily family : catalogue.texts()) {
            SegmentedPage page = family.in(family.source()).page();
            for (SegmentedPage.Link link : page.links()) {
                if (targets.find(family.page().path(), link.target()) instanceof Target.Nowhere nowhere) {
                    problems.accept(Diagnostic.error(
                            Rule.DEAD_LINK,
                            family.page().source().locate(link.offset()),
                            nowhere.found(),
                            nowhere.remedy()));
                }
            }
            page.asides().forEach(aside -> checkAside(aside, family, targets, problems));
        }
    }

    private static void checkAside(
            SegmentedPage.Aside aside, PageFamily family, Targets targets, Consumer<Diagnostic> problems) {
        if (Asides.isUnknownMap(aside)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    family.page().source().locate(aside.offset()),
                    "there is no law-map '" + aside.argument() + "'",
                    "write surely or roughly"));
        }
        Optional<String> target = Asides.target(aside);
        String from =
                aside.kind() == SegmentedPage.Aside.Kind.WHEEL ? family.page().path() : PageLinks.ROOT;
        if (target.isPresent() && targets.find(from, target.get()) instanceof Target.Nowhere nowhere) {
            problems.accept(Diagnostic.error(
                    Rule.DEAD_LINK, family.page().source().locate(aside.offset()), nowhere.found(), nowhere.remedy()));
        }
    }
}
