package no.brobygger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.LanguageWish;
import no.brobygger.NewLanguageResult;
import no.brobygger.SiteStatus;
import no.brobygger.diagnostic.Diagnostic;

/** Work that is not done: it answers what the test says, and remembers what it was asked. */
final class FakeSites implements SiteWork {

    private final BuildReport report;
    private final SiteStatus status;
    private final List<Diagnostic> found;
    private NewLanguageResult prepared = new NewLanguageResult.Failed();
    private final List<String> calls = new ArrayList<>();

    private FakeSites(BuildReport report, SiteStatus status, List<Diagnostic> found) {
        this.report = report;
        this.status = status;
        this.found = found;
    }

    static FakeSites building(BuildReport report, Diagnostic... found) {
        return new FakeSites(report, new SiteStatus(60, List.of()), List.of(found));
    }

    static FakeSites with(SiteStatus status, Diagnostic... found) {
        return new FakeSites(new BuildReport(false, 0, 0, 0, 0, 0), status, List.of(found));
    }

    static FakeSites idle() {
        return with(new SiteStatus(60, List.of()));
    }

    static FakeSites preparing(NewLanguageResult result, Diagnostic... found) {
        FakeSites sites = with(new SiteStatus(60, List.of()), found);
        sites.prepared = result;
        return sites;
    }

    List<String> calls() {
        return calls;
    }

    @Override
    public BuildReport check(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        calls.add("check " + site + " " + options);
        found.forEach(problems);
        return report;
    }

    @Override
    public BuildReport build(Path site, BuildOptions options, Path output, Consumer<Diagnostic> problems) {
        calls.add("build " + site + " " + options + " " + output);
        found.forEach(problems);
        return report;
    }

    @Override
    public NewLanguageResult newLanguage(Path site, LanguageWish wish, Consumer<Diagnostic> problems) {
        calls.add("new-language " + site + " " + wish);
        found.forEach(problems);
        return prepared;
    }

    @Override
    public SiteStatus status(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        calls.add("status " + site + " " + options);
        found.forEach(problems);
        return status;
    }
}
