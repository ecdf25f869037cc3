package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleWriter;
import org.junit.jupiter.api.Test;

final class BundleSyncTest {

    @Test
    void aPageWithoutBundleGetsOneWithoutTranslations() {
        Bundle made = new BundleSync().sync(SyncedPage.of(List.of("Hei", "Takk")), SyncedPage.SO, Optional.empty());

        assertThat(made.path()).isEqualTo("translations/so/a/b.po");
        assertThat(new BundleWriter().write(made)).isEqualTo("""
                msgid ""
                msgstr ""
                "Language: so\\n"
                "MIME-Version: 1.0\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Content-Transfer-Encoding: 8bit\\n"
                "X-Review: draft\\n"

                #. title
                #: content/a/b.md
                msgid "Hei"
                msgstr ""

                #. paragraph
                #: content/a/b.md
                msgid "Takk"
                msgstr ""
                """);
    }

    @Test
    void headerFieldsStayAndThoseThatLackAreAdded() {
        Bundle bundle = SyncedPage.read("""
                # Translated at Eksempel skole.
                msgid ""
                msgstr ""
                "PO-Revision-Date: 2026-01-01 10:00+0100\\n"
                "X-Review: reviewed\\n"
                "Language: so\\n"
                """);

        Bundle synced = new BundleSync().sync(SyncedPage.of(List.of("Hei")), SyncedPage.SO, Optional.of(bundle));

        assertThat(new BundleWriter().write(synced)).startsWith("""
                # Translated at Eksempel skole.
                msgid ""
                msgstr ""
                "PO-Revision-Date: 2026-01-01 10:00+0100\\n"
                "X-Review: reviewed\\n"
                "Language: so\\n"
                "MIME-Version: 1.0\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Content-Transfer-Encoding: 8bit\\n"

                #. title
                """);
    }

    @Test
    void anUnchangedEntryKeepsWhatItsTranslatorWrote() {
        String synced = SyncedPage.synced(List.of("Hei"), """
                # Ask someone.
                #. old comment
                #: old.md
                #, no-wrap
                msgid "Hei"
                msgstr "Haye"
                """);

        assertThat(synced).isEqualTo("""
                # Ask someone.
                #. title
                #: content/a/b.md
                #, no-wrap
                msgid "Hei"
                msgstr "Haye"
                """);
    }

    @Test
    void aChangedSourceIsFuzzyAndKeepsTheFirstOldOneWhenItChangesAgain() {
        String once = SyncedPage.synced(List.of("Svar innen tre uker fra i dag"), """
                msgid "Svar innen to uker fra i dag"
                msgstr "S"
                """);
        String twice = SyncedPage.synced(List.of("Svar innen fire uker fra i dag"), once);

        assertThat(once).isEqualTo("""
                #. title
                #: content/a/b.md
                #, fuzzy
                #| msgid "Svar innen to uker fra i dag"
                msgid "Svar innen tre uker fra i dag"
                msgstr "S"
                """);
        assertThat(twice).isEqualTo(once.replace("tre", "fire"));
    }

    @Test
    void aSourceThatIsChangedBackHasItsTranslationBack() {
        String first = SyncedPage.synced(List.of("Svar innen to uker fra i dag"), """
                msgid "Svar innen to uker fra i dag"
                msgstr "S"
                """);
        String changed = SyncedPage.synced(List.of("Svar innen tre uker fra i dag"), first);

        assertThat(SyncedPage.synced(List.of("Svar innen to uker fra i dag"), changed))
                .isEqualTo(first);
    }

    @Test
    void whatIsGoneIsKeptAndUsedAgain() {
        String entries = """
                msgid "Hei"
                msgstr "Haye"

                msgid "Takk"
                msgstr "Mahadsanid"
                """;
        String without = SyncedPage.synced(List.of("Hei"), entries);
        String again = SyncedPage.synced(List.of("Hei", "Takk"), without);

        assertThat(without).isEqualTo("""
                #. title
                #: content/a/b.md
                msgid "Hei"
                msgstr "Haye"

                #~ msgid "Takk"
                #~ msgstr "Mahadsanid"
                """);
        assertThat(again).isEqualTo("""
                #. title
                #: content/a/b.md
                msgid "Hei"
                msgstr "Haye"

                #. paragraph
                #: content/a/b.md
                msgid "Takk"
                msgstr "Mahadsanid"
                """);
    }

    @Test
    void twoParagraphsMergedIntoOneKeepBothTranslations() {
        String synced = SyncedPage.synced(List.of("Tittel", "Ring læreren i dag. Spør om et møte på skolen."), """
                msgid "Tittel"
                msgstr "T"

                msgid "Ring læreren i dag."
                msgstr "R."

                msgid "Spør om et møte på skolen."
                msgstr "S."
                """);

        assertThat(synced).contains("""
                #, fuzzy
                #| msgid "Ring læreren i dag. Spør om et møte på skolen."
                msgid "Ring læreren i dag. Spør om et møte på skolen."
                msgstr "R. S."

                #~ msgid "Ring læreren i dag."
                #~ msgstr "R."

                #~ msgid "Spør om et møte på skolen."
                #~ msgstr "S."
                """);
    }

    @Test
    void aParagraphSplitInTwoIsCutWhereItsSentencesEnd() {
        String synced = SyncedPage.synced(List.of("Tittel", "Ring læreren i dag.", "Spør om et møte på skolen."), """
                msgid "Tittel"
                msgstr "T"

                # A word on it.
                msgid "Ring læreren i dag. Spør om et møte på skolen."
                msgstr "Wac macallinka. Weydii kulan."
                """);

        assertThat(synced).isEqualTo("""
                #. title
                #: content/a/b.md
                msgid "Tittel"
                msgstr "T"

                #. paragraph
                #: content/a/b.md
                #, fuzzy
                #| msgid "Ring læreren i dag."
                msgid "Ring læreren i dag."
                msgstr "Wac macallinka."

                #. paragraph
                #: content/a/b.md
                #, fuzzy
                #| msgid "Spør om et møte på skolen."
                msgid "Spør om et møte på skolen."
                msgstr "Weydii kulan."

                # A word on it.
                #~ msgid "Ring læreren i dag. Spør om et møte på skolen."
                #~ msgstr "Wac macallinka. Weydii kulan."
                """);
    }

    @Test
    void aSplitParagraphWithOtherSentencesGoesWholeToTheLikelierHalf() {
        String synced = SyncedPage.synced(List.of("Tittel", "Ring læreren i dag.", "Spør om et møte på skolen."), """
                msgid "Tittel"
                msgstr "T"

                msgid "Ring læreren i dag. Spør om et møte på skolen."
                msgstr "Wac macallinka oo weydii kulan."
                """);

        assertThat(synced).endsWith("""
                #. paragraph
                #: content/a/b.md
                msgid "Ring læreren i dag."
                msgstr ""

                #. paragraph
                #: content/a/b.md
                #, fuzzy
                #| msgid "Ring læreren i dag. Spør om et møte på skolen."
                msgid "Spør om et møte på skolen."
                msgstr "Wac macallinka oo weydii kulan."
                """);
    }

    @Test
    void aTextThatStandsTwiceIsOneEntry() {
        String synced = SyncedPage.synced(List.of("Hei", "Les mer", "Les mer"), """
                msgid "Les mer"
                msgstr "Akhri"
                """);

        assertThat(synced).isEqualTo("""
                #. title
                #: content/a/b.md
                msgid "Hei"
                msgstr ""

                #. paragraph
                #: content/a/b.md
                msgid "Les mer"
                msgstr "Akhri"
                """);
    }

    @Test
    void aSourceInAnotherFormOfUnicodeIsTheSame() {
        String synced = SyncedPage.synced(List.of("Ga\u030A"), """
                msgid "G\u00E5"
                msgstr "Tag"
                """);

        assertThat(synced).isEqualTo("""
                #. title
                #: content/a/b.md
                msgid "G\u00E5"
                msgstr "Tag"
                """);
    }
}
