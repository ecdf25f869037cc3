package no.brobygger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.brobygger.guidance.GuidancePage;
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

    /** An image, or HTML other than a comment. */
    private static final Pattern MARKUP = Pattern.compile("!\\[|<(?!!--)");

    abstract Collection<String> addresses(SitePlan plan, List<LocalisedPage> versions);

    private static boolean mayHoldHtml(LocalisedPage version) {
        GuidancePage page = version.page().page();
        if (MARKUP.matcher(page.source().text())
                .region(page.bodyStart(), page.source().text().length())
                .find()) {
            return true;
        }
        for (Resolution resolution : version.resolutions()) {
            if (resolution.text().indexOf('<') >= 0 || resolution.text().contains("![")) {
                return true;
            }
        }
        return false;
    }
}
