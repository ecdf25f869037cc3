package no.brobygger.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The languages as they are shipped in {@code data/languages.yaml}. */
final class Languages {

    private Languages() {}

    static Language named(String tag) {
        return LanguageTable.of(shipped()).get(tag);
    }

    static List<Language> shipped() {
        try (InputStream yaml = Files.newInputStream(Path.of("data/languages.yaml"))) {
            Map<?, ?> rows = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
            List<Language> languages = new ArrayList<>();
            rows.forEach((tag, row) -> languages.add(language((String) tag, (Map<?, ?>) row)));
            return languages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A language with nothing of its own, for tests about order and fallback. */
    static Language plain(String tag, String... fallback) {
        return new Language(tag, tag, tag, Direction.LTR, tag, "latn", "gregory", List.of(fallback));
    }

    private static Language language(String tag, Map<?, ?> row) {
        return new Language(
                tag,
                (String) row.get("autonym"),
                (String) row.get("norwegian"),
                Direction.valueOf(((String) row.get("direction")).toUpperCase(Locale.ROOT)),
                (String) row.get("icu"),
                (String) row.get("digits"),
                (String) row.get("calendar"),
                ((List<?>) row.get("fallback")).stream().map(String.class::cast).toList());
    }
}
