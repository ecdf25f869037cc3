package no.brobygger.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.brobygger.disk.FolderSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class FolderWatchTest {

    private static final List<String> NAMES = List.of("content", "jbake.properties");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIntoANewFolderIsSeen() throws Exception {
        try (FolderWatch watch = new FolderWatch(folder, NAMES)) {
            FolderSnapshot before = look();
            Path first = write("content/a/first.md");
            Path second = write("content/a/b/second.md");
            List<Path> seen = awaitChanges(watch, before, 2);
            Path third = write("content/a/b/third.md");
            List<Path> seenLater = awaitChanges(watch, before, 3);

            assertThat(seen).containsExactly(second, first);
            assertThat(seenLater).containsExactly(second, third, first);
        }
    }

    @Test
    void siteFolderItselfMayChange() throws Exception {
        try (FolderWatch watch = new FolderWatch(folder, NAMES)) {
            FolderSnapshot before = look();
            Path settings = write("jbake.properties");

            assertThat(awaitChanges(watch, before, 1)).containsExactly(settings);
        }
    }

    @Test
    void linksAreWatchedWithinTheSiteOnly() throws Exception {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path below = Files.createDirectories(site.resolve("content/a"));
        Path deep = Files.createDirectories(site.resolve("shared/deep"));
        Files.createDirectories(folder.resolve("elsewhere/deep"));
        Path linked = Files.createSymbolicLink(site.resolve("content/b"), deep.getParent());
        Files.createSymbolicLink(site.resolve("content/c"), folder.resolve("elsewhere"));

        try (FolderWatch watch = new FolderWatch(site, NAMES)) {
            assertThat(watch.folders())
                    .containsExactlyInAnyOrder(site, below.getParent(), below, linked, linked.resolve("deep"));
        }
    }

    @Test
    void closingEndsTheWait() throws Exception {
        FolderWatch watch = new FolderWatch(folder, NAMES);
        CompletableFuture<Integer> rounds = CompletableFuture.supplyAsync(() -> roundsUntilClosed(watch));

        watch.close();

        assertThat(rounds.get(30, TimeUnit.SECONDS)).isBetween(0, 1);
        assertThat(watch.await()).isFalse();
    }

    private static int roundsUntilClosed(FolderWatch watch) {
        int rounds = 0;
        try {
            while (watch.await()) {
                rounds++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return rounds;
    }

    private List<Path> awaitChanges(FolderWatch watch, FolderSnapshot before, int count) throws InterruptedException {
        List<Path> changes = new ArrayList<>();
        while (changes.size() < count && watch.await()) {
            changes = look().changedSince(before);
        }
        return changes;
    }

    private FolderSnapshot look() {
        return FolderSnapshot.of(folder, NAMES);
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
