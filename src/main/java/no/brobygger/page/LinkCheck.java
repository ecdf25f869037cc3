package no.brobygger.page;

import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.source.Unread;
import no.brobygger.translation.SegmentedPage;

/** Reports each link of the sources that leads nowhere, at its own place. */
final class LinkCheck {

    private final Targets targets;
    private final Unread unread;
    private final Consumer<Diagnostic> problems;

    private LinkCheck(Targets targets, Unread unread, Consumer<Diagnostic> problems) {
        this.targets = targets;
        this.unread = unread;
        this.problems = problems;
    }

    /** @param unread where a target may stand unseen */
    static void check(Catalogue catalogue, Targets targets, Unread unread, Consumer<Diagnostic> problems) {
        new LinkCheck(targets, unread, problems).check(catalogue);
    }

    private void check(Catalogue catalogue) {
        for (PageFamily family : catalogue.texts()) {
            SegmentedPage page = family.in(family.source()).page();
            for (SegmentedPage.Link link : page.links()) {
                check(family.page().path(), link.target(), family, link.offset());
            }
            page.asides().forEach(aside -> check(aside, family));
        }
    }

    private void check(SegmentedPage.Aside aside, PageFamily family) {
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
        target.ifPresent(written -> check(from, written, family, aside.offset()));
    }

    private void check(String from, String target, PageFamily family, int offset) {
        if (targets.find(from, target) instanceof Target.Nowhere nowhere
                && !unread.holdsAny(nowhere.sought().toArray(String[]::new))) {
            problems.accept(Diagnostic.error(
                    Rule.DEAD_LINK, family.page().source().locate(offset), nowhere.found(), nowhere.remedy()));
        }
    }
}
