package no.brobygger.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.LanguageWish;
import no.brobygger.NewLanguage;
import no.brobygger.NewLanguageResult;
import no.brobygger.SiteBuild;
import no.brobygger.SiteStatus;
import no.brobygger.diagnostic.Diagnostic;

/** The real work. Nothing of it is loaded before a command asks for it, so {@code --help} answers at once. */
final class SiteBuildWork implements SiteWork {

    @Override
    public BuildReport check(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        return new SiteBuild(site, options).check(problems);
    }

    @Override
    public BuildReport build(Path site, BuildOptions options, Path output, Consumer<Diagnostic> problems) {
        return new SiteBuild(site, options).build(output, problems);
    }

    @Override
    public NewLanguageResult newLanguage(Path site, LanguageWish wish, Consumer<Diagnostic> problems) {
        return new NewLanguage(site).add(wish, problems);
    }

    @Override
    public SiteStatus status(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        return new SiteBuild(site, options).status(problems);
    }
}
