package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    @TempDir
    private Path folder;

    @Test
    void fileIsWrittenWithTheFoldersItLacks() throws IOException {
        assertThat(NewFile.write(folder.resolve("a/b/file.txt"), "ny skole\n")).isTrue();

        assertThat(below()).containsExactly("a", "a/b", "a/b/file.txt");
        assertThat(folder.resolve("a/b/file.txt")).hasContent("ny skole\n");
    }

    @Test
    void whatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "first");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere"));

        assertThat(NewFile.write(file, "second")).isFalse();
        assertThat(NewFile.write(file, "first")).isFalse();
        assertThat(NewFile.write(link, "second")).isFalse();

        assertThat(below()).containsExactly("file.txt", "link.txt");
        assertThat(file).hasContent("first");
    }

    @Test
    void failureLeavesNothingOfTheAttempt() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Path tooLong = folder.resolve("a/b/c").resolve("x".repeat(250));

        assertThatThrownBy(() -> NewFile.write(tooLong, "text")).isInstanceOf(IOException.class);

        assertThat(below()).containsExactly("a");
    }

    @Test
    void whatKilledRunLeftIsSweptAway() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createFile(folder.resolve("a/.brobygger.lock"));
        Files.writeString(folder.resolve("a/.file.txt.unfinished"), "hal");

        assertThat(NewFile.write(folder.resolve("a/file.txt"), "half")).isTrue();

        assertThat(below()).containsExactly("a", "a/file.txt");
    }

    @Test
    void ofManyAtOnceOneWrites() throws IOException {
        Path file = folder.resolve("a/file.txt");
        ConcurrentSkipListSet<Integer> writers = new ConcurrentSkipListSet<>();

        IntStream.range(0, 40).parallel().forEach(number -> {
            try {
                if (NewFile.write(file, "run " + number)) {
                    writers.add(number);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(writers).hasSize(1);
        assertThat(file).hasContent("run " + writers.first());
        assertThat(below()).containsExactly("a", "a/file.txt");
    }

    private List<String> below() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
