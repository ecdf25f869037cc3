package no.brobygger.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.language.Language;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFolderTest {

    private static final String HEADER = """
            msgid ""
            msgstr ""
            "Language: en\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            """;

    @TempDir
    Path folder;

    @Test
    void bundleIsReadWhenItIsAskedFor() {
        ReadSite site =
                read("-- translations/en/index.po --\n" + HEADER + "msgid \"Velkommen.\"\nmsgstr \"Welcome.\"\n");
        DiagnosticLog problems = new DiagnosticLog();

        Bundle bundle = site.source()
                .bundles()
                .read(language(site, "en"), home(site), problems)
                .orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(bundle.path()).isEqualTo("translations/en/index.po");
        assertThat(bundle.entries()).extracting(BundleEntry::target).containsExactly("Welcome.");
    }

    @Test
    void pageWithoutBundleHasNone() {
        ReadSite site = ReadSite.of(SiteText.small().in(folder));
        DiagnosticLog problems = new DiagnosticLog();

        assertThat(site.source().bundles().read(language(site, "en"), home(site), problems))
                .isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void entryThatIsNotUtf8IsLeftOutAndTheOthersAreRead() throws IOException {
        String entries = """
                msgid "Skole"
                msgstr "School"

                msgid "Velkommen på skolen."
                msgstr "Welcome to the school."

                # på
                msgid "Hjem"
                msgstr "Home"
                """;

        Found found = readBytes((HEADER + entries).getBytes(ISO_8859_1));

        assertThat(found.problems()).isEqualTo("""
                translations/en/index.po:9:19: warning: byte 0xE5 is not UTF-8; in Windows-1252 it would be 'å' [invalid-utf8]
                  save the file as UTF-8 (in Notepad: File, Save as, Encoding)""");
        assertThat(found.bundle().orElseThrow().entries())
                .extracting(BundleEntry::target)
                .containsExactly("School", "Home");
    }

    @Test
    void fileInUtf16IsLeftOutWhole() throws IOException {
        Found found = readBytes(HEADER.getBytes(UTF_16LE));

        assertThat(found.bundle()).isEmpty();
        assertThat(found.problems()).isEqualTo("""
                translations/en/index.po:1:2: warning: the file contains a NUL character, which no text has [nul-character]
                  save the file as plain text in UTF-8 (in Notepad: File, Save as, Encoding)""");
    }

    @Test
    void bundleOfOnlyAHeaderHasNoEntries() throws IOException {
        Found found = readBytes(HEADER.getBytes(UTF_8));

        assertThat(found.problems()).isEmpty();
        assertThat(found.bundle().orElseThrow().entries()).isEmpty();
    }

    @Test
    void fileThatCannotBeOpenedIsAnError() throws IOException {
        Path site = SiteText.small()
                .with("-- translations/en/index.po --\n" + HEADER)
                .in(folder);
        ReadSite read = ReadSite.of(site);
        Files.delete(site.resolve("translations/en/index.po"));
        Files.createDirectory(site.resolve("translations/en/index.po"));

        assertThat(bundleOf(read).problems()).isEqualTo("""
                translations/en/index.po:1:1: error: this cannot be read: Is a directory [unreadable-file]
                  replace it with a file that can be opened""");
    }

    @Test
    void bundleWithoutPageNamesTheNearestPage() {
        ReadSite site = read("""
                -- content/skolemiljo/index.md --
                title=Skolemiljø
                ~~~~~~
                -- content/skolemiljo/mobbing.md --
                title=Mobbing
                ~~~~~~
                -- translations/en/mobbing.po --
                -- translations/en/skolemiljo/mobing.po --
                -- translations/en/helt/annet.po --
                """);

        assertThat(site.problems()).isEqualTo("""
                translations/en/helt/annet.po:1:1: warning: there is no page 'content/helt/annet.md' for this bundle [unused-bundle]
                  run sync, which moves the bundle of a renamed page; if it stays, delete it, or write its page again
                translations/en/mobbing.po:1:1: warning: there is no page 'content/mobbing.md' for this bundle [unused-bundle]
                  run sync, which moves the bundle of a renamed page; if it stays, move it to 'translations/en/skolemiljo/mobbing.po' if that is its page, else delete it
                translations/en/skolemiljo/mobing.po:1:1: warning: there is no page 'content/skolemiljo/mobing.md' for this bundle [unused-bundle]
                  run sync, which moves the bundle of a renamed page; if it stays, move it to 'translations/en/skolemiljo/mobbing.po' if that is its page, else delete it""");
    }

    @Test
    void bundleWithoutPageIsNeverToWriteOverThatOfAnotherPage() {
        ReadSite site = read("""
                -- content/mobbing.md --
                title=Mobbing
                ~~~~~~
                -- translations/en/mobing.po --
                -- translations/en/mobbing.po --
                """);

        assertThat(site.problems()).isEqualTo("""
                translations/en/mobing.po:1:1: warning: there is no page 'content/mobing.md' for this bundle [unused-bundle]
                  run sync, which moves the bundle of a renamed page; if it stays, delete it, or write its page again""");
    }

    @Test
    void bundleOfAPageWithAnErrorIsNotCalledUnused() {
        ReadSite site = read("""
                -- content/fau.md --
                order=1
                ~~~~~~
                -- translations/en/fau.po --
                """);

        assertThat(site.problems()).isEqualTo("""
                content/fau.md:1:1: error: the header has no title [missing-key]
                  write a line title= with the page's title""");
    }

    @Test
    void bundleIsNotCalledUnusedWhenItsPageCannotBeListed() throws IOException {
        Path site = SiteText.small()
                .without("content/index.md")
                .with("-- translations/en/index.po --")
                .in(folder);
        Files.createDirectories(site.resolve("content"));
        Files.createSymbolicLink(site.resolve("content/index.md"), Path.of("gone.md"));

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                content/index.md:1:1: error: this link leads to nothing [unreadable-file]
                  mend the link, or delete it""");
    }

    @Test
    void bundlesNobodyReadsAreTold() {
        ReadSite site = read("""
                -- content/fau.md --
                title=PTA
                language=en
                ~~~~~~
                -- translations/en/fau.po --
                -- translations/en/fau.mo --
                -- translations/README --
                -- translations/nb/interface.po --
                -- translations/nb/fau.po --
                """);

        assertThat(site.problems()).isEqualTo("""
                translations/README:1:1: warning: this is not a bundle, and is not used [stray-file]
                  move it out of translations/; bundles are translations/<language>/<page>.po
                translations/en/fau.mo:1:1: warning: this is not a bundle, and is not used [stray-file]
                  move it out of translations/; bundles are translations/<language>/<page>.po
                translations/en/fau.po:1:1: warning: page 'content/fau.md' is written in 'en' and is not translated into it [unused-bundle]
                  delete the file
                translations/nb/interface.po:1:1: warning: the interface in 'nb' is not read from here [unused-bundle]
                  delete the file, and change the words in templates/interface.properties""");
    }

    @Test
    void folderOfAnUnknownOrUnpublishedLanguageIsToldOnce() {
        ReadSite site = read("""
                -- translations/tl/index.po --
                -- translations/tl/interface.po --
                -- translations/no/index.po --
                -- translations/ar/index.po --
                -- translations/ar/interface.po --
                """);

        assertThat(site.problems()).isEqualTo("""
                translations/ar:1:1: warning: there are translations into 'ar', but the language is not published [unpublished-language]
                  add ar to brobygger.languages in jbake.properties, or delete the folder
                translations/no:1:1: error: unknown language 'no' [unknown-language]
                  did you mean 'nb'?
                translations/tl:1:1: error: unknown language 'tl' [unknown-language]
                  did you mean 'fil'?""");
    }

    /** What the bundle of the home page comes out as. */
    private record Found(Optional<Bundle> bundle, String problems) {}

    private Found readBytes(byte[] bytes) throws IOException {
        Path site = SiteText.small().in(folder);
        Files.createDirectories(site.resolve("translations/en"));
        Files.write(site.resolve("translations/en/index.po"), bytes);
        return bundleOf(ReadSite.of(site));
    }

    private static Found bundleOf(ReadSite site) {
        DiagnosticLog problems = new DiagnosticLog();
        Optional<Bundle> bundle = site.source().bundles().read(language(site, "en"), home(site), problems);
        return new Found(bundle, ReadSite.print(problems));
    }

    private ReadSite read(String files) {
        return ReadSite.of(SiteText.small().with(files).in(folder));
    }

    private static Language language(ReadSite site, String tag) {
        return site.source().languages().get(tag);
    }

    private static GuidancePage home(ReadSite site) {
        return site.source().pages().get(0);
    }
}
