package no.brobygger.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Builds the repository's own site once for all tests of a run, and hands it to those that ask for it. */
final class BuiltSiteExtension implements ParameterResolver {

    private static final Path OUTPUT = Path.of("target", "verify-site").toAbsolutePath();

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
    private static void build(Path output) throws IOException {
        Path sample = Path.of("src", "test", "resources", "sample-site");
        for (Path file : walk(sample)) {
            Path copy = output.resolve(sample.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file :
                    walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
