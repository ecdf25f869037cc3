package no.brobygger.page;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.source.Unread;
import no.brobygger.translation.SegmentedPage;
import no.brobygger.translation.SegmentedPage.Aside.Kind;

/** Reports texts of slots that no page would show, and what such a text cannot hold. */
final class SlotCheck {

    private final Set<String> named = new TreeSet<>();
    private final boolean allNamed;
    private final Consumer<Diagnostic> problems;

    /** @param allNamed whether the text of every page was read */
    private SlotCheck(boolean allNamed, Consumer<Diagnostic> problems) {
        this.allNamed = allNamed;
        this.problems = problems;
    }

    /** @param unread where a slot may be named unseen */
    static void check(Catalogue catalogue, Unread unread, Consumer<Diagnostic> problems) {
        SlotCheck check = new SlotCheck(!unread.holdsAny("content/"), problems);
        for (PageFamily family : catalogue.families()) {
            family.in(family.source()).page().asides().stream()
                    .filter(aside -> aside.kind() == Kind.SLOT)
                    .forEach(aside -> check.named.add(aside.argument()));
        }
        catalogue.slots().forEach(check::check);
    }

    private void check(PageFamily slot) {
        SegmentedPage page = slot.in(slot.source()).page();
        String name = slot.page().slot();
        if (allNamed && !named.contains(name)) {
            report(
                    Rule.UNKNOWN_SLOT,
                    slot.page().source().locate(0),
                    "no published page has a slot '" + name + "'",
                    Nearest.to(name, named)
                            .map(near -> "name the file " + near + ".md, or delete it")
                            .orElse("write <!-- slot: " + name + " --> into the page that shall show it"));
        }
        for (SegmentedPage.Heading heading : page.headings()) {
            report(
                    Rule.HEADING_LEVEL,
                    slot.page()
                            .source()
                            .locate(page.segments().get(heading.segment()).start()),
                    "the text of a slot has one heading, its title",
                    "write this in bold, or make it a page of its own");
        }
        page.asides().stream()
                .filter(aside -> aside.kind() == Kind.SLOT)
                .forEach(aside -> report(
                        Rule.UNKNOWN_SLOT,
                        slot.page().source().locate(aside.offset()),
                        "a slot stands in a page, not in the text of another slot",
                        "delete this line"));
    }

    private void report(Rule rule, SourceLocation place, String message, String remedy) {
        problems.accept(Diagnostic.error(rule, place, message, remedy));
    }
}
