package no.brobygger.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.page.HtmlFragment;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;

/** A site of a few files in a temporary folder, and what baking it gives. */
final class TinySite {

    static final Language BOKMAL =
            new Language("nb", "bokmål", "bokmål", Direction.LTR, "nb", "latn", "gregory", List.of());

    /** A page's value: public, as all that a template reads must be. */
    public record Text(String title, HtmlFragment body) {}

    private final Path folder;
    private final DiagnosticLog log = new DiagnosticLog();

    TinySite(Path temporary) {
        folder = temporary.resolve("site");
        file("content/index.md", "");
        file("templates/text.ftlh", "<h1>${page.title}</h1>\n${page.body}\n");
    }

    static PlannedPage page(String address, String template, Object value) {
        return new PlannedPage(address, template, BOKMAL, () -> value);
    }

    static PlannedPage text(String address, String title) {
        return page(address, "text.ftlh", new Text(title, new HtmlFragment("<p>" + title + "</p>")));
    }

    Path folder() {
        return folder;
    }

    Path staging() {
        return folder.resolveSibling("staging");
    }

    TinySite file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void bake(PlannedPage... pages) {
        bake(new SiteBaker(), pages);
    }

    void bake(SiteBaker baker, PlannedPage... pages) {
        baker.bake(folder, new SitePlan(List.of(pages)), staging(), 2, log);
    }

    /** Everything that was reported, as it is printed. */
    String problems() {
        return log.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    DiagnosticLog log() {
        return log;
    }

    /** Every written file and its text. */
    SortedMap<String, String> written() {
        return filesOf(staging());
    }

    static SortedMap<String, String> filesOf(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
