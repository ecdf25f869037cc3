package no.brobygger.page;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.translation.SegmentedPage;

/** Reports each heading of the sources that leaves out a level: the title is the only heading of level 1. */
final class HeadingLevelCheck {

    private HeadingLevelCheck() {}

    static void check(Catalogue catalogue, Consumer<Diagnostic> problems) {
        for (PageFamily family : catalogue.families()) {
            SegmentedPage page = family.in(family.source()).page();
            int above = 1;
            for (SegmentedPage.Heading heading : page.headings()) {
                if (heading.level() == 1 || heading.level() > above + 1) {
                    int deepest = Math.max(2, Math.min(heading.level(), above + 1));
                    problems.accept(Diagnostic.error(
                            Rule.HEADING_LEVEL,
                            family.page()
                                    .source()
                                    .locate(page.segments()
                                            .get(heading.segment())
                                            .start()),
                            "heading of level " + heading.level() + " stands below one of level " + above,
                            "begin it with '" + "#".repeat(deepest) + " '"));
                }
                above = heading.level();
            }
        }
    }
}
