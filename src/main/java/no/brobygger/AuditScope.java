package no.brobygger;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;

/**
 * Which pages are audited.
 *
 * <p>Reading every page as a browser would takes longer than writing it. Links are checked as values before anything is
 * baked, and what a template breaks it breaks on each of its pages; so a build reads a sample, and a check reads all.
 */
enum AuditScope {
    /** One page of each template in each language, and every page into which an author or translator wrote HTML. */
    SAMPLE {
        @Override
        Collection<String> addresses(SitePlan plan, List<LocalisedPage> versions) {
            Set<String> addresses = new TreeSet<>();
            Set<List<String>> seen = new LinkedHashSet<>();
            for (PlannedPage page : plan.pages()) {
                if (seen.add(List.of(page.template(), page.language().tag()))) {
                    addresses.add(page.address());
                }
            }
            versions.stream()
                    .filter(AuditScope::mayHoldHtml)
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

    private static boolean mayHoldHtml(LocalisedPage version) {
        for (Resolution resolution : version.resolutions()) {
            if (resolution.text().indexOf('<') >= 0) {
                return true;
            }
        }
        return false;
    }
}
