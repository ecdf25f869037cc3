package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One run of a check tells what is wrong in every file, and nothing that follows from a problem it tells. */
class EveryProblemAtOnceTest {

    private static final String BROKEN_HEADER = """
            -- content/tema/index.md --
            title=Tema
            ~~~~~~
            -- content/tema/a.md --
            title=A
            order=først
            ~~~~~~
            ## Frist

            [Hit](#fris) [C](c.md)
            """;

    @TempDir
    private Path folder;

    @Test
    void aBrokenHeaderADeadLinkABrokenBundleAndABrokenInterface() throws IOException {
        Path site = SmallSite.with(BROKEN_HEADER + """
                -- content/tema/b.md --
                title=B
                ~~~~~~
                [A](a.md) [Frist](a.md#frist) [Ingen](x.md)
                -- content/tema/c.md --
                title=C
                ~~~~~~
                Tekst.
                -- translations/en/tema/c.po --
                msgid "C"
                mgstr "C"
                """, folder);
        Path texts = site.resolve("translations/en/interface.po");
        Files.writeString(
                texts, Files.readString(texts).replace("{percent} per cent translated", "All of it is translated"));
        int line = Files.readAllLines(texts).indexOf("msgctxt \"honesty.share\"") + 1;

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/tema/a.md:2:7: error: order 'først' is not a whole number [invalid-value]
                  write a number such as 15: lower comes first
                content/tema/a.md:6:1: error: there is no heading '#fris' in 'content/tema/a.md' [dead-link]
                  did you mean 'frist'?
                content/tema/b.md:3:31: error: there is no published page 'content/tema/x.md' [dead-link]
                  did you mean 'a.md'?
                translations/en/interface.po:%d:1: error: argument 'percent' of the source is missing [message-argument]
                  translation: All of it is translated
                  write {percent} where it belongs in the sentence
                translations/en/tema/c.po:2:1: warning: unknown keyword 'mgstr', expected 'msgctxt', 'msgid' or 'msgstr' [bundle-keyword]
                  correct the keyword, or write '# ' before it to make it a comment
                """.formatted(line));
    }

    @Test
    void nothingIsSaidOfWhatMayStandInAPageThatCannotBeRead() {
        Path site = SmallSite.with("""
                -- content/index.md --
                Ingen overskrift over teksten.
                -- content/fau/index.md --
                title=FAU
                ~~~~~~
                [Hjem](../index.md) [Her](../index.md#her) [Rektor](term:rektor) [Ut](../ut.md)
                -- content/slots/kontakt.md --
                title=Kontakt
                ~~~~~~
                Ring oss.
                -- data/glossary.yaml --
                - id: rektor
                  nb: rektor
                  nn: rektor
                  meaning: Den som leder skolen.
                  where: På skolen.
                """, folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/fau/index.md:3:66: error: there is no published page 'content/ut.md' [dead-link]
                  link to a page below content/, by its path relative to this one
                content/index.md:1:1: error: the page has no header [missing-header]
                  begin with title= and the page's title, and a line ~~~~~~ before the text
                """);
    }

    @Test
    void aPageWhoseHeaderAndRowsAreWrongMayHaveAnyHeading() {
        Path site = SmallSite.with("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                [Ord](ord.md#rektor) [Ut](ut.md)
                -- content/ord.md --
                titel=Ord
                ~~~~~~
                <!-- rows: glosary -->
                """, folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/index.md:3:22: error: there is no published page 'content/ut.md' [dead-link]
                  link to a page below content/, by its path relative to this one
                content/ord.md:1:1: error: unknown key 'titel' [unknown-key]
                  did you mean 'title'?
                content/ord.md:3:1: error: there are no rows 'glosary' [invalid-value]
                  did you mean 'glossary'?
                """);
    }

    @Test
    void aSchoolsFileWithAnErrorHidesNothingInItsPages() {
        Path site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.school=nordlia
                -- schools/nordlia/school.yaml --
                navn: {nb: Nordlia}
                kind: [privat
                -- schools/nordlia/content/regler.md --
                tittel=Regler
                checked=27. november 2026
                ~~~~~~
                [Ut](ut.md)
                -- schools/nordlia/content/slots/kontakt.md --
                title=Kontakt
                ~~~~~~
                Ring oss.
                """, folder);
        String told = """
                schools/nordlia/content/regler.md:1:1: error: unknown key 'tittel' [unknown-key]
                  did you mean 'title'?
                schools/nordlia/content/regler.md:2:9: error: date '27. november 2026' is not of the form year-month-day [invalid-value]
                  write 2026-11-27
                schools/nordlia/content/regler.md:4:1: error: there is no published page 'content/ut.md' [dead-link]
                  link to a page below content/, by its path relative to this one
                schools/nordlia/content/slots/kontakt.md:1:1: error: no published page has a slot 'kontakt' [unknown-slot]
                  write <!-- slot: kontakt --> into the page that shall show it
                schools/nordlia/school.yaml:1:1: error: unknown field 'navn' [unknown-key]
                  did you mean 'name'?
                schools/nordlia/school.yaml:2:7: error: the '[' that opens here is not closed [yaml-syntax]
                  write ']' after the last item
                """;

        assertThat(SmallSite.problems(site)).isEqualTo(told);
        DiagnosticLog ofAll = new DiagnosticLog();
        new SchoolsBuild(site, new BuildOptions(2, false)).check(SchoolChoice.ALL, ofAll);
        assertThat(GoldenSite.printed(ofAll)).isEqualTo(told);
    }

    @Test
    void aPageThatIsNestedTooDeeplyMayHaveAnyHeading() {
        Path site = SmallSite.with("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                [Frist](dyp.md#frist)
                -- content/dyp.md --
                title=Dyp
                ~~~~~~
                ## Frist

                %s Tekst
                """.formatted("> ".repeat(200)), folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                content/dyp.md:5:1: error: lists, quotes or emphasis are nested more than 100 levels deep [nested-too-deeply]
                  write it with fewer levels: readers lose their way after three
                """);
    }

    @Test
    void aLanguageThatIsMisspeltInTheSettingsIsToldOnce() {
        Path site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, enn
                -- content/welcome.md --
                title=Welcome
                language=en
                ~~~~~~
                Welcome.
                -- content/index.md --
                title=Hjem
                ~~~~~~
                [Welcome](welcome.md)
                """, folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                jbake.properties:2:25: error: unknown language 'enn' [unknown-language]
                  did you mean 'en'?
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/glossary.yaml",
                "data/languages.yaml",
                "data/law.yaml",
                "data/links.yaml",
                "data/terms.yaml",
                "data/words.yaml",
                "data/year-wheel.yaml",
                "jbake.properties",
                "templates/interface.properties"
            })
    void aFileThatCannotBeReadIsTheOnlyOneWithErrorsInTheShippedSite(String path) throws IOException {
        Path site = ShippedSite.copyTo(folder);
        int lines = Files.readAllLines(site.resolve(path)).size();
        Files.writeString(site.resolve(path), "\0\n", StandardOpenOption.APPEND);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                %s:%d:1: error: the file contains a NUL character, which no text has [nul-character]
                  save the file as plain text in UTF-8 (in Notepad: File, Save as, Encoding)
                """.formatted(path, lines + 1));
    }
}
