package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.source.SourcePlaces;

/** The repository's own site: where its sources are, and how a test builds it. */
final class ShippedSite {

    /** The folder with {@code jbake.properties}. */
    static final Path SOURCE = Path.of("").toAbsolutePath();

    private ShippedSite() {}

    /** Builds a site that must come out without a word, and gives the output folder back. */
    static Path build(Path site, Path output, int threads) {
        DiagnosticLog log = new DiagnosticLog();
        BuildReport report = new SiteBuild(site, new BuildOptions(threads, true)).build(output, log);
        if (!report.published()) {
            throw new AssertionError(
                    log.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
        return output;
    }

    /** A copy of all sources, to be changed or to be built elsewhere. */
    static Path copyTo(Path folder) throws IOException {
        copy(SourcePlaces.SETTINGS, folder);
        for (String source : SourcePlaces.FOLDERS) {
            for (Path file : OwnParts.filesBelow(SOURCE.resolve(source))) {
                copy(SOURCE.relativize(file).toString(), folder);
            }
        }
        return folder;
    }

    private static void copy(String path, Path folder) throws IOException {
        Path copy = folder.resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(SOURCE.resolve(path), copy);
    }

    /** Every file below a folder: its address, and its bytes as characters of one byte each. */
    static SortedMap<String, String> bytesBelow(Path folder) {
        try {
            SortedMap<String, String> files = new TreeMap<>();
            for (Path file : OwnParts.filesBelow(folder)) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
