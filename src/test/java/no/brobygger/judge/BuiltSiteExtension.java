package no.brobygger.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.SiteBuild;
import no.brobygger.diagnostic.Diagnostic;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Builds the repository's own site once for all tests of a run, and hands it to those that ask for it. */
final class BuiltSiteExtension implements ParameterResolver {

    private static final Path SITE = Path.of("").toAbsolutePath();
    private static final Path OUTPUT = SITE.resolve("target/verify-site");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == BuiltSite.class;
    }

    @Override
    public BuiltSite resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(BuiltSiteExtension.class))
                .computeIfAbsent(OUTPUT, BuiltSiteExtension::fresh, BuiltSite.class);
    }

    private static BuiltSite fresh(Path output) {
        try {
            delete(output);
            build(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltSite(output);
    }

    /** Writes the site into a folder that does not exist yet. */
    private static void build(Path output) {
        List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
        BuildOptions options = new BuildOptions(Runtime.getRuntime().availableProcessors(), false);
        BuildReport report = new SiteBuild(SITE, options).build(output, problems::add);
        if (!report.published()) {
            throw new AssertionError("the site was not built: " + problems);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
