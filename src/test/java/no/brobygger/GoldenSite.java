package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.DiagnosticLog;

/**
 * A whole site under {@code src/test/resources/golden}, named by what it shows: {@code site/} goes in, {@code expected/}
 * and {@code diagnostics.txt} come out. What a site does not bring itself is the repository's own.
 *
 * @param folder holds the three
 */
public record GoldenSite(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "golden");

    /** Of most sites only what stands in {@code <main>} is kept, so that a change of the frame changes few files. */
    private static final Set<String> COMPARED_WHOLE = Set.of("base-url-gives-canonical-alternates-and-sitemap");

    /** What a build wrote, by address, and what it said. */
    record Outcome(SortedMap<String, String> files, String diagnostics) {}

    static List<GoldenSite> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenSite::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds one of them, and gives the folder a web server would serve. */
    public static Path published(String name, Path temporary) throws IOException {
        new GoldenSite(ALL.resolve(name)).build(temporary);
        return temporary.resolve("output");
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Builds a copy of the site in an empty folder. */
    Outcome build(Path temporary) throws IOException {
        Path site = OwnParts.addTo(copyTo(temporary.resolve("site")));
        Path output = temporary.resolve("output");
        DiagnosticLog log = new DiagnosticLog();

        BuildReport report = new SiteBuild(site, new BuildOptions(2, false)).build(output, log);

        if (report.published() == log.hasErrors()) {
            throw new AssertionError(name() + " is published: " + report.published() + "\n" + printed(log));
        }
        SortedMap<String, String> written = textsBelow(output);
        // Says that the folder is Brobygger's; the tests of publishing look at it.
        written.remove(".brobygger");
        // Digests of everything; the tests of the manifest look at it.
        written.remove("manifest.json");
        written.keySet().removeAll(assets());
        written.remove("css/site.css");
        written.replaceAll(this::kept);
        return new Outcome(written, printed(log));
    }

    Outcome expected() throws IOException {
        Path diagnostics = folder.resolve("diagnostics.txt");
        return new Outcome(
                textsBelow(folder.resolve("expected")), Files.exists(diagnostics) ? Files.readString(diagnostics) : "");
    }

    /** Makes what was built what is expected. */
    void rewrite(Outcome outcome) throws IOException {
        Path expected = folder.resolve("expected");
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (var file : outcome.files().entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(folder.resolve("diagnostics.txt"), outcome.diagnostics());
    }

    Path copyTo(Path copy) throws IOException {
        Path site = folder.resolve("site");
        for (Path file : OwnParts.filesBelow(site)) {
            Path target = copy.resolve(site.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    private String kept(String address, String text) {
        if (!address.endsWith(".html") || COMPARED_WHOLE.contains(name())) {
            return text;
        }
        return text.substring(text.indexOf("<main"), text.indexOf("</main>") + "</main>".length()) + "\n";
    }

    /** The repository's own assets, which are copied as they are. */
    private static Set<String> assets() throws IOException {
        Path assets = Path.of("assets");
        return OwnParts.filesBelow(assets).stream()
                .map(file -> assets.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
    }

    private static SortedMap<String, String> textsBelow(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : OwnParts.filesBelow(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    /** Everything that was said, in the order of places. */
    static String printed(DiagnosticLog log) {
        return log.sorted().stream().map(diagnostic -> diagnostic + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name();
    }
}
