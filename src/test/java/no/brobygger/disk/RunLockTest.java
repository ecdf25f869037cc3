package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {

    @TempDir
    private Path folder;

    @Test
    void aLinkThatLeadsNowhereIsRefusedAndLeadsNowhereStill() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("output.lock"), folder.resolve("nowhere/x"));

        assertRefused(link, "a link stands in place of its lock file 'output.lock'");

        assertThat(folder.toFile().list()).containsExactly("output.lock");
    }

    @Test
    void aLinkToAnotherFileIsRefusedAndBothStay() throws IOException {
        Files.writeString(folder.resolve("theirs.txt"), "theirs");
        Path link = Files.createSymbolicLink(folder.resolve("output.lock"), folder.resolve("theirs.txt"));

        assertRefused(link, "a link stands in place of its lock file 'output.lock'");

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("output.lock", "theirs.txt");
        assertThat(folder.resolve("theirs.txt")).hasContent("theirs");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path there = Files.createDirectory(folder.resolve("output.lock"));

        assertRefused(there, "something else stands in place of its lock file 'output.lock'");
    }

    @Test
    void aFileThatWasLeftBehindLocksNothingAndIsGoneInTheEnd() throws IOException {
        Path file = Files.createFile(folder.resolve("output.lock"));

        RunLock lock = RunLock.take(file).orElseThrow();
        assertThat(RunLock.take(file)).isEmpty();
        lock.close();

        assertThat(folder).isEmptyDirectory();
    }

    /** Within a time, since what must not happen is that it tries for ever. */
    private static void assertRefused(Path lock, String reason) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> RunLock.take(lock))
                .isInstanceOfSatisfying(FileSystemException.class, failure -> assertThat(WriteFailure.reason(failure))
                        .isEqualTo(reason)));
    }
}
