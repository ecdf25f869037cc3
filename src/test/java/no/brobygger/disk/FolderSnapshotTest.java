package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.brobygger.disk.FolderSnapshot.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderSnapshotTest {

    @TempDir
    private Path folder;

    @Test
    void nothingHasChangedAtFirst() throws IOException {
        write("content/a.md", "a");

        assertThat(look().changedSince(look())).isEmpty();
    }

    @Test
    void newChangedAndGoneFilesAreNamedInOrder() throws IOException {
        write("content/changed.md", "a");
        Path gone = write("content/gone.md", "b");
        write("content/same.md", "c");
        FolderSnapshot before = look();
        Path changed = write("content/changed.md", "ab");
        Files.delete(gone);
        Path added = write("content/new/deep/added.md", "d");
        Path settings = write("jbake.properties", "e=f");

        List<Path> found = look().changedSince(before);

        assertThat(found).containsExactly(changed, gone, added, settings);
    }

    @Test
    void otherTimeAloneCounts() throws IOException {
        Path file = write("content/a.md", "a");
        FolderSnapshot before = look();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

        assertThat(look().changedSince(before)).containsExactly(file);
    }

    /** Some editors write beside the file and rename; some copying programs keep the time. */
    @Test
    void otherFileOfTheSameSizeAndTimeCounts() throws IOException {
        Path file = write("content/a.md", "a");
        FolderSnapshot before = look();
        Path other = write("b.md", "b");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(look().changedSince(before)).containsExactly(file);
    }

    @Test
    void emptyFolderIsNoChange() throws IOException {
        FolderSnapshot before = look();
        Files.createDirectories(folder.resolve("content/new"));

        assertThat(look().changedSince(before)).isEmpty();
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        Path target = write("elsewhere/a.md", "a");
        Files.createDirectories(folder.resolve("content"));
        Files.createSymbolicLink(folder.resolve("content/link"), target.getParent());
        Files.createSymbolicLink(folder.resolve("content/circle"), folder.resolve("content"));
        FolderSnapshot before = look();
        Files.writeString(target, "ab");

        assertThat(look().changedSince(before)).containsExactly(folder.resolve("content/link/a.md"));
    }

    @Test
    void ofALinkOutOfTheFolderOnlyTheLinkIsSeen(@TempDir Path elsewhere) throws IOException {
        Path target = Files.writeString(elsewhere.resolve("a.md"), "a");
        Files.createDirectories(folder.resolve("content"));
        Path toFile = Files.createSymbolicLink(folder.resolve("content/file.md"), target);
        Path toFolder = Files.createSymbolicLink(folder.resolve("content/folder"), elsewhere);
        FolderSnapshot before = look();
        Files.writeString(target, "ab");
        Files.writeString(elsewhere.resolve("b.md"), "b");

        assertThat(kinds(before)).isEqualTo(Map.of(toFile, Kind.LINK_OUT, toFolder, Kind.LINK_OUT));
        assertThat(look().changedSince(before)).isEmpty();
    }

    /** Whoever mends one wants to see the site anew. */
    @Test
    void aLinkThatBecomesAFileIsAChange() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Path link = Files.createSymbolicLink(folder.resolve("content/a.md"), folder.resolve("nowhere.md"));
        FolderSnapshot before = look();
        write("nowhere.md", "a");
        FolderSnapshot after = look();

        assertThat(kinds(before)).isEqualTo(Map.of(link, Kind.LINK_NOWHERE));
        assertThat(kinds(after)).isEqualTo(Map.of(link, Kind.FILE));
        assertThat(after.changedSince(before)).containsExactly(link);
    }

    private static Map<Path, Kind> kinds(FolderSnapshot snapshot) {
        Map<Path, Kind> kinds = new TreeMap<>();
        snapshot.files().forEach((file, looks) -> kinds.put(file, looks.kind()));
        return kinds;
    }

    private FolderSnapshot look() {
        return FolderSnapshot.of(folder, List.of("content", "jbake.properties"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
