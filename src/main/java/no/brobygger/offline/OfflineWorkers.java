package no.brobygger.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.disk.FileNames;
import no.brobygger.disk.Sha256;
import no.brobygger.disk.ToolFile;
import no.brobygger.language.Language;
import no.brobygger.page.Ways;

/**
 * Writes the service worker of each language (W3C Service Workers): a script that keeps the language's files on a reader's
 * device, once she has asked for it.
 *
 * <p>It names its files and a digest of all their bytes, so a browser fetches a new set when a file has changed, and only
 * then. It lies in the language's own folder, so that it governs that folder and no other.
 */
public final class OfflineWorkers {

    /** Pages that repeat what stands on others. */
    private static final String REPEATS = ".leaflet.html";

    private static final int HEX_DIGITS = 16;

    private static final List<String> SHARED = List.of("css", "icons", "js");

    /**
     * Writes a worker into the folder of each language.
     *
     * @param site a finished site; what is written is added to it
     */
    public void write(Path site, Collection<Language> languages) throws IOException {
        String script = ToolFile.text(OfflineWorkers.class, "worker.js");
        for (Language language : languages) {
            Path folder = site.resolve(language.tag());
            List<String> files = files(site, language);
            String text = script.replace("%KEPT%", "brobygger-" + language.tag() + "-")
                    .replace("%VERSION%", digest(folder, files))
                    .replace(
                            "%FILES%",
                            files.stream()
                                    .map(file -> "\n  \"" + file + "\"")
                                    .collect(Collectors.joining(",", "[", "\n]")));
            Files.writeString(folder.resolve(Ways.OFFLINE_WORKER), text, StandardOpenOption.CREATE_NEW);
        }
    }

    /** What a reader needs, relative to the language's folder and sorted. */
    private static List<String> files(Path site, Language language) throws IOException {
        Path folder = site.resolve(language.tag());
        Stream<Path> roots = Stream.concat(Stream.of(folder), SHARED.stream().map(site::resolve));
        List<Path> found = new ArrayList<>();
        for (Path root : roots.filter(Files::isDirectory).toList()) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        return found.stream()
                .map(file -> FileNames.below(folder, file))
                .filter(file -> !file.endsWith(REPEATS))
                .sorted()
                .toList();
    }

    private static String digest(Path folder, List<String> files) throws IOException {
        Sha256 digest = new Sha256();
        for (String file : files) {
            digest.add(file + "\0").add(Files.readAllBytes(folder.resolve(file)));
        }
        return digest.hex().substring(0, HEX_DIGITS);
    }
}
