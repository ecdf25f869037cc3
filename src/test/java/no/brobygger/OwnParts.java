package no.brobygger;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The repository's own templates, interface texts, languages and assets, for test sites that are about something else.
 */
final class OwnParts {

    private static final Path REPOSITORY = Path.of("");

    private OwnParts() {}

    /** Adds to a site what it lacks, in the languages its settings name, and gives the site back. */
    static Path addTo(Path site) {
        try {
            addFolder("templates", site);
            addFolder("assets", site);
            // The words are those of our languages; a site with languages of its own has none of them.
            if (!Files.exists(site.resolve("data/languages.yaml"))) {
                addFile("data/languages.yaml", site);
                addFile("data/words.yaml", site);
            }
            for (String language : languages(site)) {
                if (!language.equals("nb")) {
                    addFile("translations/" + language + "/interface.po", site);
                }
            }
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFolder(String folder, Path site) throws IOException {
        for (Path file : filesBelow(REPOSITORY.resolve(folder))) {
            addFile(file.toString().replace('\\', '/'), site);
        }
    }

    private static void addFile(String path, Path site) throws IOException {
        Path copy = site.resolve(path);
        if (!Files.exists(copy) && Files.exists(REPOSITORY.resolve(path))) {
            Files.createDirectories(copy.getParent());
            Files.copy(REPOSITORY.resolve(path), copy);
        }
    }

    private static List<String> languages(Path site) throws IOException {
        Properties settings = new Properties();
        try (Reader text = Files.newBufferedReader(site.resolve("jbake.properties"))) {
            settings.load(text);
        }
        return List.of(settings.getProperty("brobygger.languages", "nb").split("\\s*,\\s*"));
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
