package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleWriter;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation follows a link when its page was moved, and only then. */
final class MovedLinksTest {

    /** The links stand in {@code a/b.md}; {@code a/old.md} is gone, and {@code c/draft.md} is no page that readers get. */
    private static final MovedLinks LINKS = new MovedLinks(
            Set.of("a/b.md", "a/new.md", "a/other.md", "a/index.md", "c/index.md", "c/new.md", "index.md"),
            Set.of(
                    "a/b.md",
                    "a/new.md",
                    "a/other.md",
                    "a/index.md",
                    "c/draft.md",
                    "c/index.md",
                    "c/new.md",
                    "index.md"));

    /** A page that was {@code skole.md}, and one that links to it. */
    private static final String RENAMED = """
            -- content/index.md --
            title=Hjem
            ~~~~~~
            - [Til skolen](a/en-annen-og-enda-mye-lengre-adresse.md)
            - [Til FAU](https://fau.example/)
            -- content/a/index.md --
            title=Tema
            ~~~~~~
            -- content/a/en-annen-og-enda-mye-lengre-adresse.md --
            title=Hjelp
            ~~~~~~
            ## To {#to}
            -- translations/en/index.po --
            msgid ""
            msgstr "Language: en\\n"

            msgid "Hjem"
            msgstr "Home"

            msgid "[Til skolen](skole.md)"
            msgstr "[To the school](skole.md)"

            msgid "[Til FAU](https://gammel.example/)"
            msgstr "[To FAU](https://gammel.example/)"
            -- translations/en/skole.po --
            msgid ""
            msgstr "Language: en\\n"

            msgid "Hjelp"
            msgstr "Help"

            msgid "To"
            msgstr "Two"
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // then | today | translation then | translation today
                "Se [her](old.md).        | Se [her](new.md).        | Eeg [halkan](old.md).    | Eeg [halkan](new.md).",
                "Se [her](old.md#x).      | Se [her](new.md#x).      | Eeg [halkan](old.md#x).  | Eeg [halkan](new.md#x).",
                "Se [her](old.md).        | Se [her](../c/new.md).   | Eeg [halkan](old.md).    | Eeg [halkan](../c/new.md).",
                "Se [her](../c/new.md).   | Se [her](./../c/new.md). | [Halkan](../c/new.md).   | [Halkan](./../c/new.md).",
                "Se [a](old.md), [b](other.md). | Se [a](new.md), [b](other.md). | [B](other.md) [A](old.md) | [B](other.md) [A](new.md)",
                "Se [a](old.md), [b](old.md).   | Se [a](new.md), [b](new.md).   | [B](old.md) [A](old.md)   | [B](new.md) [A](new.md)",
                "Se [a](old.md \"old.md\").     | Se [a](new.md \"old.md\").     | [A](old.md \"old.md\")    | [A](new.md \"old.md\")",
                "Se [![x](../y.png)](old.md).   | Se [![x](../y.png)](new.md).   | [![z](../y.png)](old.md)  | [![z](../y.png)](new.md)",
            })
    void aMovedPageIsFollowed(String then, String today, String before, String after) {
        assertThat(followed(then, today, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // why | then | today | translation
                "the old page is there      | Se [her](other.md).    | Se [her](new.md).      | Eeg [halkan](other.md).",
                "so may the old page be     | Se [her](draft.md).    | Se [her](new.md).      | Eeg [halkan](draft.md).",
                "the new page is not there  | Se [her](old.md).      | Se [her](gone.md).     | Eeg [halkan](old.md).",
                "the new page is a draft    | Se [her](old.md).      | Se [her](../c/draft.md). | Eeg [halkan](old.md).",
                "another place on the page  | Se [her](old.md#x).    | Se [her](new.md#y).    | Eeg [halkan](old.md#x).",
                "no place any more          | Se [her](old.md#x).    | Se [her](new.md).      | Eeg [halkan](old.md#x).",
                "which index is not known   | Se [her](index.md).    | Se [her](../c/index.md). | Eeg [halkan](index.md).",
                "an address outside         | Se [her](https://a.example/old.md). | Se [her](https://b.example/old.md). | [Halkan](https://a.example/old.md)",
                "a rule of law              | Se [her](law:old).     | Se [her](law:new).     | Eeg [halkan](law:old).",
                "a file of the assets       | Se ![x](../old.png).   | Se ![x](../new.png).   | Eeg ![x](../old.png).",
                "a word changed too         | Se [her](old.md).      | Les [her](new.md).     | Eeg [halkan](old.md).",
                "two links became two       | Se [a](old.md), [b](old.md). | Se [a](new.md), [b](../c/new.md). | [B](old.md) [A](old.md)",
                "two links changed places   | Se [a](new.md), [b](other.md). | Se [a](other.md), [b](new.md). | [A](new.md) [B](other.md)",
                "a link is lost             | Se [her](old.md).      | Se [her](new.md).      | Eeg halkan.",
                "a link is added            | Se [her](old.md).      | Se [her](new.md).      | Eeg [halkan](old.md) [x](old.md).",
                "a link is another          | Se [her](old.md).      | Se [her](new.md).      | Eeg [halkan](other.md).",
                "a link is code             | Se [her](old.md).      | Se [her](new.md).      | Eeg `[halkan](old.md)`.",
            })
    void allElseWaitsForAPerson(String why, String then, String today, String translation) {
        assertThat(followed(then, today, translation)).as(why).isEqualTo("outdated: " + translation);
    }

    @Test
    void whatSyncMarkedBeforeThePageWasThereFollowsLater() {
        SegmentedPage page = SyncedPage.of(List.of("Tittel", "Se [her](new.md)."));
        Bundle bundle = SyncedPage.bundle("""
                # Spør noen.
                #, fuzzy, no-wrap
                #| msgid "Se [her](old.md)."
                msgid "Se [her](new.md)."
                msgstr "Eeg [halkan](old.md)."
                """);

        MovedLinks.Followed followed = LINKS.follow(page, Optional.of(bundle));

        assertThat(followed.texts()).isEqualTo(1);
        assertThat(new BundleWriter().write(followed.bundle().orElseThrow())).endsWith("""

                # Spør noen.
                #, no-wrap
                msgid "Se [her](new.md)."
                msgstr "Eeg [halkan](new.md)."
                """);
    }

    @Test
    void whatATranslatorMarkedStaysMarked() {
        SegmentedPage page = SyncedPage.of(List.of("Tittel", "Se [her](new.md)."));
        Optional<Bundle> bundle = Optional.of(SyncedPage.bundle("""
                #, fuzzy
                msgid "Se [her](old.md)."
                msgstr "Eeg [halkan](old.md)."
                """));

        assertThat(LINKS.follow(page, bundle)).isEqualTo(new MovedLinks.Followed(bundle, 0));
    }

    @Test
    void aPageIsRenamedAndNothingIsOutdated() throws IOException {
        Path site = SiteText.small().with(RENAMED).in(folder);
        DiagnosticLog log = new DiagnosticLog();

        SyncReport report = new SiteSync(site, 2).sync(List.of(), log);

        assertThat(log.sorted()).isEmpty();
        assertThat(report.languages())
                .extracting(SyncReport.Row::counts)
                .containsExactly(new BundleChange(1, 1, 1, 0, 0));
        assertThat(report.moves())
                .containsExactly(new SyncReport.Move(
                        "translations/en/skole.po", "translations/en/a/en-annen-og-enda-mye-lengre-adresse.po"));
        assertThat(Files.readString(site.resolve("translations/en/index.po"))).endsWith("""

                #. title
                #: content/index.md
                msgid "Hjem"
                msgstr "Home"

                #. list item
                #: content/index.md
                msgid "[Til skolen](a/en-annen-og-enda-mye-lengre-adresse.md)"
                msgstr "[To the school](a/en-annen-og-enda-mye-lengre-adresse.md)"

                #. list item
                #: content/index.md
                #, fuzzy
                #| msgid "[Til FAU](https://gammel.example/)"
                msgid "[Til FAU](https://fau.example/)"
                msgstr "[To FAU](https://gammel.example/)"
                """);
        assertThat(new SiteSync(site, 2).check(List.of(), log).changesAnything())
                .isFalse();
    }

    @Test
    void aPageWithAnErrorIsNotGone() throws IOException {
        Path site = SiteText.small().with("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                Se [her](ny.md).
                -- content/ny.md --
                title=Ny
                ~~~~~~
                -- content/gammel.md --
                title=Gammel
                feil
                ~~~~~~
                -- translations/en/index.po --
                msgid ""
                msgstr "Language: en\\n"

                msgid "Se [her](gammel.md)."
                msgstr "See [here](gammel.md)."
                """).in(folder);

        SyncReport report = new SiteSync(site, 2).sync(List.of(), new DiagnosticLog());

        assertThat(report.languages())
                .extracting(SyncReport.Row::counts)
                .containsExactly(new BundleChange(2, 1, 0, 0, 0));
    }

    /** What a reader gets after sync, and again after a second one; an outdated translation with that word before it. */
    private static String followed(String then, String today, String translation) {
        Bundle bundle = SyncedPage.bundle("msgid %s\nmsgstr %s\n".formatted(quoted(then), quoted(translation)));
        SegmentedPage page = SyncedPage.of(List.of("Tittel", today));
        Bundle synced = synced(page, bundle);

        assertThat(synced(page, synced)).isEqualTo(synced);
        return SyncedPage.resolved(page, Optional.of(synced)).resolutions().get(1) instanceof Resolution.Outdated older
                ? "outdated: " + older.translation()
                : SyncedPage.resolved(page, Optional.of(synced))
                        .resolutions()
                        .get(1)
                        .text();
    }

    private static Bundle synced(SegmentedPage page, Bundle bundle) {
        Optional<Bundle> followed = LINKS.follow(page, Optional.of(bundle)).bundle();
        return new BundleSync().sync(page, SyncedPage.SO, followed);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
