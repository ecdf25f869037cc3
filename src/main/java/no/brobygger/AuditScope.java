package no.brobygger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.PageKind;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.SegmentedPage;

/**
 * Which pages are audited.
 *
 * <p>Reading every page as a browser would takes longer than writing it. Links are checked as values before anything is
 * baked, and what a template breaks it breaks on each of its pages; so a build reads a sample, and a check reads all.
 */
enum AuditScope {
    /** One page of each template in each direction, and every page into which an author or translator put HTML or an image. */
    SAMPLE {
        @Override
        Collection<String> addresses(SitePlan plan, List<LocalisedPage> versions) {
            Set<String> addresses = new TreeSet<>();
            Set<String> seen = new HashSet<>();
            for (PlannedPage page : plan.pages()) {
                if (seen.add(page.template() + page.language().direction().html())) {
                    addresses.add(page.address());
                }
            }
            versions.stream()
                    .filter(AuditScope::mayHoldHtml)
                    .flatMap(version -> shownOn(version, versions))
                    .forEach(version -> addresses.add(version.language().tag() + "/"
                            + version.page().page().address()));
            return addresses;
        }
    },
    /** Every page. */
    WHOLE {
        @Override
        Collection<String> addresses(SitePlan plan, List<LocalisedPage> versions) {
            return plan.pages().stream().map(PlannedPage::address).toList();
        }
    };

    abstract Collection<String> addresses(SitePlan plan, List<LocalisedPage> versions);

    /** The page itself, or those that the text of a slot stands in. */
    private static Stream<LocalisedPage> shownOn(LocalisedPage text, List<LocalisedPage> versions) {
        GuidancePage page = text.page().page();
        if (page.header().kind() != PageKind.SLOT) {
            return Stream.of(text);
        }
        return versions.stream()
                .filter(version -> version.language().equals(text.language()))
                .filter(version -> version.page().asides().stream()
                        .anyMatch(aside -> aside.kind() == SegmentedPage.Aside.Kind.SLOT
                                && aside.argument().equals(page.slot())));
    }

    /** Whether there is an image, or HTML other than a comment, in the page as it is written or as it is shown. */
    private static boolean mayHoldHtml(LocalisedPage version) {
        GuidancePage page = version.page().page();
        if (version.isSource() && mayHoldHtml(page.source().text(), page.bodyStart())) {
            return true;
        }
        for (Resolution resolution : version.resolutions()) {
            if (mayHoldHtml(resolution.text(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldHtml(String markdown, int start) {
        for (int at = markdown.indexOf('<', start); at >= 0; at = markdown.indexOf('<', at + 1)) {
            if (!markdown.startsWith("<!--", at)) {
                return true;
            }
        }
        return markdown.indexOf("![", start) >= 0;
    }
}
