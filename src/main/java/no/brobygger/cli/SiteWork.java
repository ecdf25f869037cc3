package no.brobygger.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.SchoolChoice;
import no.brobygger.SchoolsReport;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.scaffold.LanguageWish;
import no.brobygger.scaffold.NewLanguageResult;
import no.brobygger.scaffold.NewSchoolResult;
import no.brobygger.scaffold.SchoolInterview;
import no.brobygger.status.SiteStatus;

/** What commands let others do; a seam, so that tests of the command line need no site. */
interface SiteWork {

    BuildReport check(Path site, BuildOptions options, Consumer<Diagnostic> problems);

    BuildReport build(Path site, BuildOptions options, Path output, Consumer<Diagnostic> problems);

    SchoolsReport buildSchools(
            Path site, BuildOptions options, SchoolChoice choice, Path output, Consumer<Diagnostic> problems);

    NewLanguageResult newLanguage(Path site, LanguageWish wish, Consumer<Diagnostic> problems);

    NewSchoolResult newSchool(Path site, String id, SchoolInterview interview, Consumer<Diagnostic> problems);

    SchoolsReport checkSchools(Path site, BuildOptions options, SchoolChoice choice, Consumer<Diagnostic> problems);

    SiteStatus status(Path site, BuildOptions options, Consumer<Diagnostic> problems);
}
