package no.brobygger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.brobygger.guidance.Layer;
import no.brobygger.page.SharedParts;
import no.brobygger.page.SitePlanner;
import no.brobygger.school.SchoolKind;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;

/**
 * Looks at what the guidance says to kinds of schools of which no site is built. Whoever writes it would else break it unseen.
 * It is read, resolved and held against the pages it stands in; nothing is baked.
 */
final class OtherKinds {

    private final SiteStages stages;
    private final Set<String> assets;
    private final PublishWatch watch;

    /** @param watch sees what is wrong; it forbids nothing to the sites that are built */
    OtherKinds(SiteStages stages, Set<String> assets, PublishWatch watch) {
        this.stages = stages;
        this.assets = assets;
        this.watch = watch;
    }

    /**
     * @param site with its pages or more
     * @param versions of its pages in each of its languages
     * @param seen the kinds that were looked at
     */
    void check(SiteSource site, List<LocalisedPage> versions, Set<SchoolKind> seen) {
        SiteSource guidance = site.only(Layer.Reach.ALL_SCHOOLS);
        for (SchoolKind kind : SchoolKind.values()) {
            if (!seen.contains(kind) && Layer.of(kind).isPresent()) {
                check(new SiteReader().variant(guidance, kind, watch), versions);
            }
        }
    }

    private void check(SiteSource variant, List<LocalisedPage> versions) {
        SiteSource layer = variant.only(Layer.Reach.SCHOOLS_OF_A_KIND);
        List<LocalisedPage> own = stages.localise(layer.asFarAsRead(), watch);
        stages.checkLanguage(layer, own, AuditScope.WHOLE, watch);
        Set<String> paths =
                own.stream().map(version -> version.page().page().path()).collect(Collectors.toSet());
        List<LocalisedPage> all = new ArrayList<>(own);
        versions.stream()
                .filter(version -> version.page().page().layer().reach() == Layer.Reach.ALL_SCHOOLS)
                .filter(version -> !paths.contains(version.page().page().path()))
                .forEach(all::add);
        new SitePlanner(SharedParts.none()).check(variant, all, assets, watch);
    }
}
