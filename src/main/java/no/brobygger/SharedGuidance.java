package no.brobygger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;
import no.brobygger.language.Language;
import no.brobygger.school.SchoolKind;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;

/**
 * What the sites of many schools share, read and translated for the first school that needs it: the guidance for its kind of
 * school, in each language. For one thread.
 */
final class SharedGuidance {

    private final SiteStages stages;
    private final AuditScope scope;
    private final Map<SchoolKind, Variant> variants = new EnumMap<>(SchoolKind.class);

    /**
     * @param guidance without any school
     * @param scope how thoroughly its language is checked
     * @param watch sees what is wrong with it; what is wrong with a variant stops the schools of that kind only
     */
    SharedGuidance(SiteSource guidance, SiteStages stages, AuditScope scope, PublishWatch watch) {
        this.stages = stages;
        this.scope = scope;
        variants.put(SchoolKind.PUBLIC, new Variant(guidance, watch));
    }

    /** What all schools share. */
    Variant all() {
        return variants.get(SchoolKind.PUBLIC);
    }

    /** The guidance for schools of a kind. */
    Variant of(SchoolKind kind) {
        return variants.computeIfAbsent(kind, wanted -> {
            PublishWatch watch = all().watch.ofOneSite();
            return new Variant(new SiteReader().variant(all().site, wanted, watch), watch);
        });
    }

    /** The kinds of schools for which it was asked. */
    Set<SchoolKind> kinds() {
        return Set.copyOf(variants.keySet());
    }

    /** The pages of a layer in each language, upon those below it; the text of a slot takes the place of a lower one. */
    List<LocalisedPage> upon(List<LocalisedPage> below, SiteSource layer, PublishWatch watch) {
        List<GuidancePage> pages = layer.asFarAsRead().pages();
        if (pages.isEmpty()) {
            return below;
        }
        Set<String> paths = pages.stream().map(GuidancePage::path).collect(Collectors.toSet());
        return Stream.concat(
                        below.stream()
                                .filter(version ->
                                        !paths.contains(version.page().page().path())),
                        localised(layer, watch).stream())
                .toList();
    }

    private List<LocalisedPage> localised(SiteSource site, PublishWatch watch) {
        List<LocalisedPage> versions = stages.localise(site.asFarAsRead(), watch);
        stages.checkLanguage(site, versions, scope, watch);
        return versions;
    }

    /** The guidance for schools of a kind. */
    final class Variant {

        private final SiteSource site;
        private final PublishWatch watch;
        private final Map<Language, List<LocalisedPage>> versions = new HashMap<>();

        private Variant(SiteSource site, PublishWatch watch) {
            this.site = site;
            this.watch = watch;
        }

        SiteSource site() {
            return site;
        }

        /** Whether its schools cannot be published, because of what is said to them or to all. */
        boolean failed() {
            return watch.failed() || all().watch.failed();
        }

        /** Its pages in each language, for schools that write to parents in {@code main}. */
        List<LocalisedPage> versions(Language main) {
            return versions.computeIfAbsent(main, this::localised);
        }

        private List<LocalisedPage> localised(Language main) {
            return this == all()
                    ? SharedGuidance.this.localised(site.in(main), watch)
                    : upon(all().versions(main), site.in(main).only(Layer.Reach.SCHOOLS_OF_A_KIND), watch);
        }
    }
}
