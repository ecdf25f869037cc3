package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that authors may write by mistake: a full check says all of this and nothing else. */
class BadPageTest {

    @TempDir
    private Path folder;

    @Test
    void headerWithoutTitle() {
        assertThat(problems("""
                -- content/index.md --
                type=home
                ~~~~~~
                Velkommen.
                """)).isEqualTo("""
                content/index.md:1:1: error: the header has no title [missing-key]
                  write a line title= with the page's title
                """);
    }

    @Test
    void noHeader() {
        assertThat(problems("""
                -- content/index.md --
                Velkommen.
                """)).isEqualTo("""
                content/index.md:1:1: error: the page has no header [missing-header]
                  begin with title= and the page's title, and a line ~~~~~~ before the text
                """);
    }

    @Test
    void unknownType() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                type=hoem
                ~~~~~~
                """)).isEqualTo("""
                content/index.md:2:6: error: unknown type 'hoem' [invalid-value]
                  did you mean 'home'?
                """);
    }

    @Test
    void unknownKey() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                sumary=Kort
                ~~~~~~
                """)).isEqualTo("""
                content/index.md:2:1: error: unknown key 'sumary' [unknown-key]
                  did you mean 'summary'?
                """);
    }

    @Test
    void unknownGate() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                <!-- gate-off: numbrs -->
                Velkommen.
                """)).isEqualTo("""
                content/index.md:3:1: error: unknown gate 'numbrs' [invalid-value]
                  did you mean 'numbers'?
                """);
    }

    @Test
    void duplicateKey() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                title=Heim
                ~~~~~~
                """)).isEqualTo("""
                content/index.md:2:1: error: key 'title' is already set at line 1 [duplicate-key]
                  keep one of the two lines
                """);
    }

    @Test
    void impossibleDate() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                checked=2026-02-30
                ~~~~~~
                """)).isEqualTo("""
                content/index.md:2:9: error: date '2026-02-30' is not in the calendar [invalid-value]
                  write a date such as 2026-11-22
                """);
    }

    @Test
    void everyProblemOfAHeaderIsToldAtOnce() {
        assertThat(problems("""
                -- content/index.md --
                type=page
                order=først
                checked=i går
                language=no
                law=env
                ~~~~~~
                """)).isEqualTo("""
                content/index.md:1:1: error: the header has no title [missing-key]
                  write a line title= with the page's title
                content/index.md:1:6: error: type 'page' does not fit this file, which is a home [invalid-value]
                  write type=home, or delete the line: content/index.md is the home, index.md in a folder its topic, a file in slots/ a slot, and any other a page
                content/index.md:2:7: error: order 'først' is not a whole number [invalid-value]
                  write a number such as 15: lower comes first
                content/index.md:3:9: error: date 'i går' is not of the form year-month-day [invalid-value]
                  write a date such as 2026-11-22
                content/index.md:4:10: error: unknown language 'no' [unknown-language]
                  did you mean 'nb'?
                content/index.md:5:5: error: unknown law 'env' [unknown-law]
                  use an id that stands in data/law.yaml, or add a row there
                """);
    }

    @Test
    void invalidUtf8() throws IOException {
        Path site = SmallSite.with("", folder);
        Files.write(site.resolve("content/index.md"), "title=Åpent\n~~~~~~\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/index.md:1:7: error: byte 0xC5 is not UTF-8; in Windows-1252 it would be 'Å' [invalid-utf8]
                  save the file as UTF-8 (in Notepad: File, Save as, Encoding)
                """);
    }

    @Test
    void twoPagesWithTheSameAddress() throws IOException {
        Path site = SmallSite.with("""
                -- content/fravar/index.md --
                title=Fravær
                ~~~~~~
                -- content/fravar/Sykdom.md --
                title=Sykdom
                ~~~~~~
                -- content/fravar/sykdom.md --
                title=Sykdom
                ~~~~~~
                Meld fra.
                """, folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/fravar/Sykdom.md:1:1: error: this page has the same address as 'content/fravar/sykdom.md' on servers that ignore case [duplicate-address]
                  delete one of the two, or rename it to 'content/fravar/sykdom-2.md'
                """);
    }

    @Test
    void addressesAsPeopleWriteThem() {
        assertThat(problems("""
                -- assets/A\u030Apen.jpg --
                x
                -- content/index.md --
                title=Hjem
                ~~~~~~
                [a](www.udir.no/skole) [b](udir.no) [c](post@example.org) [d](a\\b.md) ![e](../assets/\u00C5pen.jpg)
                """)).isEqualTo("""
                content/index.md:3:1: error: link 'www.udir.no/skole' does not begin with https://, so it would lead into this site [dead-link]
                  write https://www.udir.no/skole
                content/index.md:3:24: error: link 'udir.no' does not begin with https://, so it would lead into this site [dead-link]
                  write https://udir.no
                content/index.md:3:37: error: link 'post@example.org' does not begin with mailto:, so it would lead into this site [dead-link]
                  write mailto:post@example.org
                content/index.md:3:59: error: link 'a\\b.md' has '\\' in it, which no address has [dead-link]
                  write '/' between the names of folders and files
                content/index.md:3:71: error: there is no file 'assets/\u00C5pen.jpg' that pages may link to [dead-link]
                  there is one that looks the same, but its letters are composed of others, as macOS does: rename it with the letters a–z
                """);
    }

    @Test
    void linkToAPageAndToAHeadingThatAreNotThere() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                ## Frist

                Se [fristen](#frsit), [fravær](fravær.md) og
                ![skolen](../assets/skolen.jpg).
                """)).isEqualTo("""
                content/index.md:5:4: error: there is no heading '#frsit' in 'content/index.md' [dead-link]
                  did you mean 'frist'?
                content/index.md:5:23: error: there is no published page 'content/fravær.md' [dead-link]
                  link to a page below content/, by its path relative to this one
                content/index.md:6:1: error: there is no file 'assets/skolen.jpg' that pages may link to [dead-link]
                  link to a page below content/ or to a file below assets/
                """);
    }

    @Test
    void listsAndQuotesTenThousandLevelsDeep() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                Velkommen.

                %s
                -- content/fravar/index.md --
                title=Fravær
                ~~~~~~
                %s
                -- content/fravar/liste.md --
                title=Liste
                ~~~~~~
                %s
                -- content/fravar/utheving.md --
                title=Utheving
                ~~~~~~
                %s
                """.formatted(
                                "> ".repeat(10_000) + "dypt",
                                "- ".repeat(10_000) + "dypt",
                                steps(10_000),
                                "*".repeat(10_000) + "dypt")))
                .isEqualTo("""
                content/fravar/index.md:3:1: error: lists, quotes or emphasis are nested more than 100 levels deep [nested-too-deeply]
                  write it with fewer levels: readers lose their way after three
                content/fravar/liste.md:4:1: error: lists, quotes or emphasis are nested more than 100 levels deep [nested-too-deeply]
                  write it with fewer levels: readers lose their way after three
                content/fravar/utheving.md:3:1: error: lists, quotes or emphasis are nested more than 100 levels deep [nested-too-deeply]
                  write it with fewer levels: readers lose their way after three
                content/index.md:5:1: error: lists, quotes or emphasis are nested more than 100 levels deep [nested-too-deeply]
                  write it with fewer levels: readers lose their way after three
                """);
    }

    /** A list that is one level deeper on each line. */
    private static String steps(int levels) {
        StringBuilder list = new StringBuilder();
        for (int level = 0; level < levels; level += 100) {
            list.append("  ".repeat(level)).append("- steg\n");
        }
        return list.toString().stripTrailing();
    }

    @Test
    void imagesHundredsOfLevelsDeepInOneSentence() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                %s
                """.formatted("![".repeat(400) + "dypt" + "](../assets/icons/brobygger.svg)".repeat(400))))
                .isEqualTo("""
                content/index.md:3:199: error: lists, quotes or emphasis are nested more than 100 levels deep [nested-too-deeply]
                  write it with fewer levels: readers lose their way after three
                """);
    }

    @Test
    void aSymbolicLinkThatLeadsInACircle() throws IOException {
        Path site = SmallSite.with("", folder);
        Files.createSymbolicLink(site.resolve("content/igjen"), site.resolve("content"));
        Files.createSymbolicLink(site.resolve("translations/en/igjen"), site.resolve("translations"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/igjen:1:1: error: this link leads back to a folder it stands in [link-loop]
                  delete the link
                translations/en/igjen:1:1: error: this link leads back to a folder it stands in [link-loop]
                  delete the link
                """);
    }

    @Test
    void anAssetThatIsALinkInACircleOrToNothing() throws IOException {
        Path site = SmallSite.with("", folder);
        Files.createSymbolicLink(site.resolve("assets/igjen"), site.resolve("assets"));
        Files.createSymbolicLink(site.resolve("assets/borte.svg"), Path.of("nowhere.svg"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                assets/borte.svg:1:1: error: asset 'borte.svg' cannot be copied: the link points nowhere [asset-not-copied]
                  mend or remove it: only readable files belong in this folder
                assets/igjen:1:1: error: asset 'igjen' cannot be copied: its links lead in a circle [asset-not-copied]
                  mend or remove it: only readable files belong in this folder
                """);
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        Path site = SmallSite.with("", folder);
        Files.createSymbolicLink(site.resolve("content/borte.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(site.resolve("templates/borte.ftlh"), Path.of("nowhere.ftlh"));
        Files.createSymbolicLink(site.resolve("translations/en/index.po"), Path.of("nowhere.po"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/borte.md:1:1: error: this link leads to nothing [unreadable-file]
                  mend the link, or delete it
                templates/borte.ftlh:1:1: error: this link leads to nothing [unreadable-file]
                  mend the link, or delete it
                translations/en/index.po:1:1: error: this link leads to nothing [unreadable-file]
                  mend the link, or delete it
                """);
    }

    private String problems(String files) {
        return SmallSite.problems(SmallSite.with(files, folder));
    }

    @Test
    void aHeadingThatLeavesOutALevel() {
        Path site = SmallSite.with("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                ## Frist

                #### For sent

                # Tittel
                """, folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/index.md:5:6: error: heading of level 4 stands below one of level 2 [heading-level]
                  begin it with '### '
                content/index.md:7:3: error: heading of level 1 stands below one of level 4 [heading-level]
                  begin it with '## '
                """);
    }

    @Test
    void aPageInALanguageThatIsNotPublished() {
        Path site = SmallSite.with("""
                -- content/index.md --
                title=Hjem
                language=uk
                ~~~~~~
                """, folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/index.md:2:10: error: the page is written in 'uk', which is not published [unpublished-language]
                  add uk to brobygger.languages in jbake.properties, or move the page out of content/
                """);
    }
}
