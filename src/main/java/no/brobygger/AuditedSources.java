package no.brobygger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.page.PlannedFile;
import no.brobygger.page.SitePlan;
import no.brobygger.source.SiteSource;

/**
 * Leads from the files of a baked site back to what a person can mend.
 *
 * @param copies the sources of files that were only copied, by address
 * @param pages the sources of pages, by their paths below {@code content/}
 * @param assets the folder whose files stand in the site at the same paths
 */
record AuditedSources(Map<String, String> copies, Map<String, String> pages, Path assets) {

    static AuditedSources of(SiteSource site, SitePlan plan) {
        return new AuditedSources(
                plan.files().stream().collect(Collectors.toMap(PlannedFile::address, PlannedFile::source)),
                site.pages().stream()
                        .collect(Collectors.toMap(
                                GuidancePage::path, page -> page.source().path(), (first, second) -> first)),
                site.folder().resolve("assets"));
    }

    /** Tells what is wrong with a copy of its source, and of a page what it is made of. */
    Consumer<Diagnostic> telling(Consumer<Diagnostic> problems) {
        return problem -> {
            String path = problem.location().path();
            String content = path.substring(path.indexOf('/') + 1).replaceFirst("\\.html$", ".md");
            if (copies.containsKey(path)) {
                problems.accept(problem.in(copies.get(path)));
            } else if (pages.containsKey(content)) {
                problems.accept(problem.withDetails(List.of("the page is made from " + pages.get(content))));
            } else if (Files.isRegularFile(assets.resolve(path))) {
                problems.accept(problem.in("assets/" + path));
            } else {
                problems.accept(problem);
            }
        };
    }
}
