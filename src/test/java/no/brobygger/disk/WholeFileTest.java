package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final Condition<Path> LINK = new Condition<>(Files::isSymbolicLink, "a link");

    @TempDir
    private Path folder;

    @Test
    void aNewFileIsWrittenWithItsFolders() throws IOException {
        boolean written = WholeFile.write(folder.resolve("nn/side.po"), "æ\n");

        assertThat(written).isTrue();
        assertThat(files()).containsExactly("nn/side.po = æ\n");
    }

    @Test
    void anotherTextReplacesTheFile() throws IOException {
        WholeFile.write(folder.resolve("side.po"), "one\n");

        boolean written = WholeFile.write(folder.resolve("side.po"), "two\n");

        assertThat(written).isTrue();
        assertThat(files()).containsExactly("side.po = two\n");
    }

    @Test
    void aFileWithTheSameTextKeepsItsTime() throws IOException {
        Path file = Files.writeString(folder.resolve("side.po"), "one\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        boolean written = WholeFile.write(file, "one\n");

        assertThat(written).isFalse();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000));
    }

    @Test
    void aLinkInPlaceOfTheUnfinishedFileIsNotFollowed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "theirs\n");
        Files.createSymbolicLink(folder.resolve(".side.po.unfinished"), other);
        Files.createSymbolicLink(folder.resolve(".new.po.unfinished"), folder.resolve("nowhere.txt"));

        WholeFile.write(folder.resolve("side.po"), "one\n");
        WholeFile.write(folder.resolve("new.po"), "two\n");

        assertThat(files()).containsExactly("new.po = two\n", "other.txt = theirs\n", "side.po = one\n");
        assertThat(folder.resolve("side.po")).isRegularFile().isNot(LINK);
        assertThat(folder.resolve("new.po")).isRegularFile().isNot(LINK);
    }

    @Test
    void aFileThatIsALinkGivesWayToTheText() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "theirs\n");
        Files.createSymbolicLink(folder.resolve("side.po"), other);

        boolean written = WholeFile.write(folder.resolve("side.po"), "one\n");

        assertThat(written).isTrue();
        assertThat(files()).containsExactly("other.txt = theirs\n", "side.po = one\n");
        assertThat(folder.resolve("side.po")).isNot(LINK);
    }

    @Test
    void sweepingRemovesOnlyWhatWasLeftUnfinished() throws IOException {
        for (String name : List.of(".side.po.unfinished", "side.po", ".gitkeep", "side.unfinished")) {
            Files.writeString(folder.resolve(name), name);
        }

        WholeFile.sweep(folder);

        assertThat(files())
                .containsExactly(".gitkeep = .gitkeep", "side.po = side.po", "side.unfinished = side.unfinished");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " = " + read(file))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
