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

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == BuiltSite.class;
    }

    @Override
    public BuiltSite resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(BuiltSiteExtension.class))
                .computeIfAbsent("site", key -> Built.fresh(), Built.class)
                .site();
    }

    /** The site in a folder of this run, since another run may be at work beside it; gone when the run ends. */
    private record Built(BuiltSite site, Path folder) implements AutoCloseable {

        static Built fresh() {
            try {
                Path folder = Files.createTempDirectory(SITE.resolve("target"), "built-");
                build(folder.resolve("site"));
                return new Built(new BuiltSite(folder.resolve("site")), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            delete(folder);
        }
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
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
