package no.brobygger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.SchoolChoice;
import no.brobygger.SchoolsBuild;
import no.brobygger.SchoolsReport;
import no.brobygger.SiteBuild;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.exchange.BundleExport;
import no.brobygger.exchange.BundleImport;
import no.brobygger.exchange.ExportReport;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;
import no.brobygger.gate.Gatekeeper;
import no.brobygger.language.Language;
import no.brobygger.scaffold.LanguageWish;
import no.brobygger.scaffold.NewLanguage;
import no.brobygger.scaffold.NewLanguageResult;
import no.brobygger.scaffold.NewSchool;
import no.brobygger.scaffold.NewSchoolResult;
import no.brobygger.scaffold.SchoolInterview;
import no.brobygger.status.SiteStatus;
import no.brobygger.sync.MinorChange;
import no.brobygger.sync.SiteFormat;
import no.brobygger.sync.SiteSync;
import no.brobygger.sync.SyncReport;

/** What commands ask for, done by the packages below. Nothing of it is loaded before a command asks for it, so {@code --help} answers at once. */
final class SiteBuildWork implements SiteWork, BundleWork {

    @Override
    public BuildReport check(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        return new SiteBuild(site, options).check(problems);
    }

    @Override
    public BuildReport build(Path site, BuildOptions options, Path output, Consumer<Diagnostic> problems) {
        return new SiteBuild(site, options).build(output, problems);
    }

    @Override
    public SchoolsReport buildSchools(
            Path site, BuildOptions options, SchoolChoice choice, Path output, Consumer<Diagnostic> problems) {
        return new SchoolsBuild(site, options).build(output, choice, problems);
    }

    @Override
    public SchoolsReport checkSchools(
            Path site, BuildOptions options, SchoolChoice choice, Consumer<Diagnostic> problems) {
        return new SchoolsBuild(site, options).check(choice, problems);
    }

    @Override
    public NewLanguageResult newLanguage(Path site, LanguageWish wish, Consumer<Diagnostic> problems) {
        return new NewLanguage(site).add(wish, problems);
    }

    @Override
    public NewSchoolResult newSchool(Path site, String id, SchoolInterview interview, Consumer<Diagnostic> problems) {
        return new NewSchool(site).make(id, interview, problems);
    }

    @Override
    public SiteStatus status(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        return new SiteBuild(site, options).status(problems);
    }

    @Override
    public SyncReport sync(Path site, int threads, List<String> tags, boolean check, Consumer<Diagnostic> problems) {
        SiteSync sync = new SiteSync(site, threads);
        return check ? sync.check(tags, problems) : sync.sync(tags, problems);
    }

    @Override
    public List<Language> acceptMinor(Path site, SourceLocation place, String remark, Consumer<Diagnostic> problems) {
        return new MinorChange(site, Gatekeeper::of).accept(place, remark, problems);
    }

    @Override
    public List<String> format(Path site, boolean check, Consumer<Diagnostic> problems) {
        SiteFormat format = new SiteFormat(site);
        return check ? format.check(problems) : format.format(problems);
    }

    @Override
    public ExportReport export(Path site, ExportRequest request, Consumer<Diagnostic> problems) {
        try {
            return new BundleExport(site, problems).export(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImportReport importFiles(Path site, List<Path> files, ImportOptions options, Consumer<Diagnostic> problems) {
        try {
            return new BundleImport(site, Gatekeeper::of, problems).importFiles(files, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
