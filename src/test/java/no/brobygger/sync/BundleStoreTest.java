package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundleStoreTest {

    private static final String PATH = "translations/so/a/b.po";

    @TempDir
    private Path folder;

    private Path site;
    private Path outside;

    private final List<Diagnostic> problems = new ArrayList<>();

    @BeforeEach
    void makeFolders() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        outside = Files.createDirectory(folder.resolve("outside"));
    }

    @Test
    void onlyOneCommandHasTheBundlesAtATime() throws IOException {
        try (BundleStore first = open().orElseThrow()) {
            Optional<BundleStore> second = open();

            assertThat(second).isEmpty();
            assertThat(problems).extracting(Diagnostic::toString).containsExactly("""
                            translations:1:1: error: another command is working on the bundles [bundles-locked]
                              wait until it has ended, and try again""");
            assertThat(first.has(PATH)).isFalse();
        }
        assertThat(site.resolve("translations")).isEmptyDirectory();
    }

    @Test
    void whatIsFreedCanBeTakenAgain() throws IOException {
        open().orElseThrow().close();

        try (BundleStore again = open().orElseThrow()) {
            assertThat(again.has(PATH)).isFalse();
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void leftoversOfKilledRunsAreSweptAwayInAllFolders() throws IOException {
        Path below = Files.createDirectories(site.resolve("translations/so/a"));
        Files.writeString(below.resolve(".b.po.unfinished"), "msgid");
        Files.writeString(below.resolve("b.po"), "whole");

        open().orElseThrow().close();

        assertThat(below).isDirectoryContaining("glob:**/b.po");
        assertThat(below.resolve(".b.po.unfinished")).doesNotExist();
    }

    @Test
    void aBundleIsWrittenOnceAndInFormC() throws IOException {
        Bundle bundle = new Bundle(PATH, Map.of("Language", "so"), List.of(), List.of(entry("a\u030A", "e\u0301")));

        try (BundleStore store = open().orElseThrow()) {
            assertThat(store.write(bundle)).isTrue();
            assertThat(store.write(bundle)).isFalse();
        }
        assertThat(site.resolve(PATH)).hasContent("""
                msgid ""
                msgstr "Language: so\\n"

                msgid "å"
                msgstr "é"
                """);
    }

    @Test
    void entriesThatAreTheSameInFormCBecomeOneAndNothingIsLost() {
        Bundle bundle = new Bundle(PATH, Map.of(), List.of(), List.of(entry("å", "é"), entry("a\u030A", "other")));

        Bundle composed = Composed.of(bundle);

        assertThat(composed.entries())
                .containsExactly(new BundleEntry(
                        Optional.empty(),
                        "å",
                        "é",
                        Optional.empty(),
                        Set.of(),
                        new BundleEntry.Comments(List.of("another translation: other"), List.of(), List.of()),
                        false,
                        1));
    }

    @Test
    void aStoreThatOnlyReadsWritesNothing() throws IOException {
        try (BundleStore store = BundleStore.onlyReading(site)) {
            assertThat(store.write(new Bundle(PATH, Map.of(), List.of(), List.of(entry("a", "b")))))
                    .isTrue();
        }
        assertThat(site).isEmptyDirectory();
    }

    @Test
    void aMovedBundleLeavesNoEmptyFolder() throws IOException {
        Files.createDirectories(site.resolve("translations/so/old"));
        Files.writeString(site.resolve("translations/so/old/b.po"), "whole");

        try (BundleStore store = open().orElseThrow()) {
            store.move("translations/so/old/b.po", PATH);
        }

        assertThat(site.resolve(PATH)).hasContent("whole");
        assertThat(site.resolve("translations/so/old")).doesNotExist();
    }

    @Test
    void aStoreIsNotOpenedThroughALinkOutOfTheSite() throws IOException {
        Files.createSymbolicLink(site.resolve("translations"), outside);

        assertThat(open()).isEmpty();

        assertThat(problems).extracting(Diagnostic::toString).containsExactly("""
                        translations:1:1: error: this link leads out of the site's folder [link-out-of-site]
                          put a copy in its place""");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void nothingIsWrittenOrMovedThroughALinkOutOfTheSite() throws IOException {
        Files.createDirectories(site.resolve("translations/so"));
        Files.writeString(site.resolve("translations/so/b.po"), "whole");
        Files.writeString(outside.resolve("c.po"), "theirs");
        Files.createSymbolicLink(site.resolve("translations/so/a"), outside);
        Bundle bundle = new Bundle(PATH, Map.of(), List.of(), List.of(entry("a", "b")));

        try (BundleStore store = open().orElseThrow()) {
            assertLeadsOut(() -> store.write(bundle));
            assertLeadsOut(() -> store.move("translations/so/b.po", PATH));
            assertLeadsOut(() -> store.move("translations/so/a/c.po", "translations/so/c.po"));
        }
        assertLeadsOut(() -> BundleStore.onlyReading(site).write(bundle));
        assertThat(outside.toFile().list()).containsExactly("c.po");
        assertThat(site.resolve("translations/so").toFile().list()).containsExactlyInAnyOrder("a", "b.po");
    }

    private static void assertLeadsOut(ThrowingCallable attempt) {
        IOException failure = catchThrowableOfType(IOException.class, attempt);

        assertThat(BundleStore.problem(PATH, failure)).hasToString("""
                        translations/so/a:1:1: error: this link leads out of the site's folder [link-out-of-site]
                          put a copy in its place""");
    }

    @Test
    void aLinkToAnotherPlaceOfTheSiteIsWrittenThrough() throws IOException {
        Files.createDirectories(site.resolve("translations/so"));
        Files.createDirectories(site.resolve("shared"));
        Files.createSymbolicLink(site.resolve("translations/so/a"), site.resolve("shared"));

        try (BundleStore store = open().orElseThrow()) {
            store.write(new Bundle(PATH, Map.of(), List.of(), List.of(entry("a", "b"))));
        }

        assertThat(site.resolve("shared").toFile().list()).containsExactly("b.po");
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        Diagnostic problem = BundleStore.problem(PATH, new FileSystemException("/x", null, "No space left on device"));

        assertThat(problem).hasToString("""
                        translations/so/a/b.po:1:1: error: the disk is full: 'translations/so/a/b.po' could not be written [disk-full]
                          free some space and try again; the file is as it was""");
    }

    @Test
    void anyOtherFailureIsToldWithItsReason() {
        Diagnostic problem = BundleStore.problem(PATH, new FileSystemException("/x", null, "Read-only file system"));

        assertThat(problem).hasToString("""
                        translations/so/a/b.po:1:1: error: 'translations/so/a/b.po' could not be written: Read-only file system [unwritable-file]
                          mend the cause and try again; the file is as it was""");
    }

    private Optional<BundleStore> open() throws IOException {
        return BundleStore.open(site, problems::add);
    }

    private static BundleEntry entry(String source, String target) {
        return new BundleEntry(
                Optional.empty(), source, target, Optional.empty(), Set.of(), BundleEntry.Comments.NONE, false, 1);
    }
}
