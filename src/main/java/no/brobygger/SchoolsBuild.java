package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.bake.SiteBaker;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.disk.TemporaryFolder;
import no.brobygger.guidance.Layer;
import no.brobygger.language.Language;
import no.brobygger.page.SharedParts;
import no.brobygger.page.SitePlan;
import no.brobygger.publish.PublishResult;
import no.brobygger.publish.SitePublisher;
import no.brobygger.publish.StagingFolder;
import no.brobygger.school.School;
import no.brobygger.source.SchoolIds;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;

/**
 * Builds the sites of many schools from one guidance: what they share is read, translated and checked once.
 *
 * <p>Each school's site is published by itself. A mistake in the guidance stops all of them, one in a school's own file
 * stops that school; the sites that were there stay whole.
 */
public final class SchoolsBuild {

    private final Path siteFolder;
    private final BuildOptions options;
    private final SiteStages stages;

    /** @param siteFolder holds {@code jbake.properties}, {@code content/}, {@code schools/} and the rest */
    public SchoolsBuild(Path siteFolder, BuildOptions options) {
        this.siteFolder = siteFolder;
        this.options = options;
        this.stages = new SiteStages(siteFolder, options, new SiteBaker(), SharedParts.kept());
    }

    /**
     * Builds the chosen schools, each into its own folder, named by its id.
     *
     * @param output the folder of the schools' folders; need not exist
     */
    public SchoolsReport build(Path output, SchoolChoice choice, Consumer<Diagnostic> problems) {
        return stages.mayPack(output, problems)
                ? each(choice, AuditScope.SAMPLE, problems, (school, common) -> publish(school, output, common))
                : new SchoolsReport(new TreeMap<>());
    }

    /** Does everything but publishing, and audits every page; writes only to temporary folders, which are deleted again. */
    public SchoolsReport check(SchoolChoice choice, Consumer<Diagnostic> problems) {
        return each(choice, AuditScope.WHOLE, problems, (school, common) -> {
            try (TemporaryFolder staging = TemporaryFolder.create("check")) {
                return school.report(bake(school, staging.path(), AuditScope.WHOLE, common), Optional.empty());
            }
        });
    }

    private SchoolsReport each(SchoolChoice choice, AuditScope scope, Consumer<Diagnostic> problems, Work work) {
        PublishWatch watch = new PublishWatch(options.strict(), problems);
        SortedMap<String, BuildReport> reports = new TreeMap<>();
        try {
            List<String> ids = chosen(choice, watch);
            Inventory inventory = Inventory.begin(siteFolder, options.threads());
            SiteSource guidance = stages.readGuidance(watch);
            SharedGuidance shared = new SharedGuidance(guidance, stages, scope, watch);
            Common common = new Common(shared, stages.assets(watch), inventory);
            if (!ids.isEmpty()) {
                shared.all().versions(guidance.settings().mainLanguage());
            }
            boolean isEmpty = guidance.asFarAsRead().pages().isEmpty();
            for (String id : ids) {
                reports.put(id, isEmpty ? BuildReport.NOTHING : one(id, common, work, watch.ofOneSite()));
            }
            if (scope == AuditScope.WHOLE && !ids.isEmpty()) {
                new OtherKinds(stages, common.assets, watch.ofOneSite())
                        .check(
                                guidance,
                                shared.all().versions(guidance.settings().mainLanguage()),
                                shared.kinds());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SchoolsReport(reports);
    }

    private List<String> chosen(SchoolChoice choice, Consumer<Diagnostic> problems) {
        SortedSet<String> all = SchoolIds.below(siteFolder, problems);
        for (String id : choice.missing(all)) {
            problems.accept(SchoolIds.missing(id));
        }
        return choice.of(all);
    }

    private BuildReport one(String id, Common common, Work work, PublishWatch watch) throws IOException {
        SiteReader reader = new SiteReader();
        Optional<School> school = reader.school(common.shared.all().site(), id, watch);
        SharedGuidance.Variant variant =
                school.map(School::kind).map(common.shared::of).orElse(common.shared.all());
        // After an error in its file, what the school adds is looked at all the same.
        SiteSource site = school.map(known -> reader.site(variant.site(), known, watch))
                .orElseGet(() -> reader.siteOfUnread(variant.site(), id, watch));
        List<LocalisedPage> versions = versions(site, variant, common.shared, watch);
        Optional<SitePlan> plan =
                stages.plan(site, versions, common.assets, watch, () -> watch.failed() || variant.failed());
        return plan.isEmpty()
                ? BuildReport.NOTHING
                : work.on(new OneSchool(id, site, versions, plan.get(), variant, watch), common);
    }

    private BuildReport publish(OneSchool school, Path output, Common common) throws IOException {
        SitePublisher publisher = new SitePublisher(options.threads(), options.linked());
        Optional<StagingFolder> prepared = publisher.prepare(output.resolve(school.id), siteFolder, school.watch);
        if (prepared.isEmpty()) {
            return BuildReport.NOTHING;
        }
        try (StagingFolder staging = prepared.get()) {
            int pages = bake(school, staging.folder(), AuditScope.SAMPLE, common);
            if (options.archives().isPresent() && !school.failed()) {
                Path archives = options.archives().get().resolve(school.id);
                stages.pack(school.site, school.versions, common.assets, archives, school.watch);
            }
            return school.report(pages, school.failed() ? Optional.empty() : publisher.publish(staging, school.watch));
        }
    }

    /** Bakes the site of a school, all but publishing it; gives the number of its pages. */
    private int bake(OneSchool school, Path staging, AuditScope scope, Common common) throws IOException {
        stages.bake(school.plan, staging, school.watch);
        stages.finish(school.site, school.plan, scope.addresses(school.plan, school.versions), staging, school.watch);
        if (!school.failed()) {
            common.inventory.write(staging, Optional.of(school.id), school.versions, school.watch);
        }
        return school.plan.pages().size();
    }

    /** The pages of a school in its languages: those it shares, and its own. */
    private static List<LocalisedPage> versions(
            SiteSource site, SharedGuidance.Variant variant, SharedGuidance shared, PublishWatch watch) {
        Set<Language> kept = new HashSet<>(site.settings().languages());
        List<LocalisedPage> below = variant.versions(site.settings().mainLanguage()).stream()
                .filter(version -> kept.contains(version.language()))
                .toList();
        return shared.upon(below, site.only(Layer.Reach.ONE_SCHOOL), watch);
    }

    /** What is done with the site of one school. */
    private interface Work {

        BuildReport on(OneSchool school, Common common) throws IOException;
    }

    /**
     * The site of a school.
     *
     * @param versions its pages in each of its languages, before anything is baked: all that can be wrong with what it
     *     shares is known by then
     * @param plan of its pages
     * @param variant the guidance for its kind
     * @param watch sees what is wrong with its own
     */
    private record OneSchool(
            String id,
            SiteSource site,
            List<LocalisedPage> versions,
            SitePlan plan,
            SharedGuidance.Variant variant,
            PublishWatch watch) {

        boolean failed() {
            return watch.failed() || variant.failed();
        }

        BuildReport report(int pages, Optional<PublishResult> published) {
            return BuildReport.of(pages, site.settings().languages().size(), published);
        }
    }

    /** What the builds of all schools have in common. */
    private record Common(SharedGuidance shared, Set<String> assets, Inventory inventory) {}
}
