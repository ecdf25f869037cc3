package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final Path FOLDER = Path.of("site", "assets");

    @Test
    void aFileIsNamedFromItsFolder() {
        assertThat(FileNames.below(FOLDER, FOLDER.resolve(Path.of("css", "site.css"))))
                .isEqualTo("css/site.css");
        assertThat(FileNames.from(FOLDER, FOLDER.resolve(Path.of("css", "site.css"))))
                .isEqualTo("css/site.css");
    }

    @Test
    void aFileElsewhereIsNamedAsItIs() {
        assertThat(FileNames.from(FOLDER, Path.of("site", "content", "fau.md"))).isEqualTo("site/content/fau.md");
        assertThat(FileNames.from(FOLDER, Path.of("site", "assets-2", "a"))).isEqualTo("site/assets-2/a");
    }
}
