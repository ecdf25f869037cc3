package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips that parents would see on a page: a full check says all of this, and nothing of what is meant as it stands. */
class PageSlipsTest {

    @TempDir
    private Path folder;

    @Test
    void marksThatBeginOrEndNothing() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                **Merk: ring skolen.

                Ring skolen.** Takk.

                **Merk:**Ring __skolen.

                - Kode: `**a`, \\*\\*b, 2 ** 3, a**b, pris* og *pris, fyll ut: ____ eller __ .

                *Et ~~ord* og ~~et annet~~ ord.
                """)).isEqualTo("""
                content/index.md:3:1: warning: '**' begins what is not ended, so readers see the mark [open-mark]
                  write '**' right after the last word too, in the same paragraph; a blank must follow it
                content/index.md:5:13: warning: '**' ends what was not begun, so readers see the mark [open-mark]
                  write '**' right before the first word too, in the same paragraph
                content/index.md:7:1: warning: '**' begins what is not ended, so readers see the mark [open-mark]
                  write '**' right after the last word too, in the same paragraph; a blank must follow it
                content/index.md:7:8: warning: '**' begins what is not ended, so readers see the mark [open-mark]
                  write '**' right after the last word too, in the same paragraph; a blank must follow it
                content/index.md:7:15: warning: '__' begins what is not ended, so readers see the mark [open-mark]
                  write '__' right after the last word too, in the same paragraph; a blank must follow it
                content/index.md:11:5: warning: '~~' begins what is not ended, so readers see the mark [open-mark]
                  write '~~' right after the last word too, in the same paragraph; a blank must follow it
                """);
    }

    @Test
    void linesThatBeginAsInAWordProcessor() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                #Om morgenen
                ##\u00A0Om kvelden

                • Dørene åpner.
                • Timen begynner.

                - Ta med:
                  – mat
                  — klær

                – Hei, sa hun.

                -5 grader, #1, \\#Om, C#
                •\u00A0Slutt
                """)).isEqualTo("""
                content/index.md:3:1: warning: '#' begins no heading here, so readers see the mark [open-mark]
                  write '# ' with a space
                content/index.md:4:1: warning: '##' begins no heading here, so readers see the mark [open-mark]
                  write '## ' with a space
                content/index.md:6:1: warning: '•' begins no item of a list here, so readers see the mark [open-mark]
                  begin the line with '- '
                content/index.md:10:3: warning: '–' begins no item of a list here, so readers see the mark [open-mark]
                  begin the line with '- '
                content/index.md:16:1: warning: '•' begins no item of a list here, so readers see the mark [open-mark]
                  begin the line with '- '
                """);
    }

    @Test
    void itemsWithoutABlankAndLinesThatBeginTooFarIn() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                -Ring
                -Skriv

                1.Ring
                2.Skriv

                \tMandag
                """)).isEqualTo("""
                content/index.md:3:1: warning: '-' begins no item of a list here, so readers see the mark [open-mark]
                  begin the line with '- '
                content/index.md:6:1: warning: '1.' begins no item of a list here, so readers see the mark [open-mark]
                  begin the line with '1. '
                content/index.md:9:1: warning: the line begins with a tab or four spaces, so readers see it as a program [open-mark]
                  take them away, or write ``` in the lines above and below what is one
                """);
    }

    @Test
    void linksWithoutWordsDestinationOrDefinition() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                [](side.md) [ ](side.md) [ord]() ![bilde]() [ord][ref] [ord][] [god][her] [der] [1] [1][2] [ ] `[a][b]`

                - [ ] kryss av
                - [x] krysset av

                <http://udir.no> [udir](http://udir.no) [udir](https://udir.no)

                [her]: side.md
                [der]: HTTP://udir.no
                -- content/side.md --
                title=Side
                ~~~~~~
                Tekst.
                """)).isEqualTo("""
                content/index.md:3:1: warning: the link has no words, so nobody can see or press it [empty-link]
                  write between the square brackets where it leads, or take the link away
                content/index.md:3:13: warning: the link has no words, so nobody can see or press it [empty-link]
                  write between the square brackets where it leads, or take the link away
                content/index.md:3:26: warning: the link has no destination [empty-link]
                  write one between the round brackets, or take the brackets away
                content/index.md:3:34: warning: the image has no destination [empty-link]
                  write one between the round brackets, or take the brackets away
                content/index.md:3:45: warning: nothing on the page says where 'ref' leads, so readers see the brackets [undefined-reference]
                  write [words](page.md), or define it in a line [name]: page.md
                content/index.md:3:56: warning: nothing on the page says where 'ord' leads, so readers see the brackets [undefined-reference]
                  write [words](page.md), or define it in a line [name]: page.md
                content/index.md:8:2: warning: the link begins with http://, so others can read and change what the reader gets [insecure-link]
                  write https://, and open it to see that it works
                content/index.md:8:25: warning: the link begins with http://, so others can read and change what the reader gets [insecure-link]
                  write https://, and open it to see that it works
                content/index.md:11:8: warning: the link begins with http://, so others can read and change what the reader gets [insecure-link]
                  write https://, and open it to see that it works
                """);
    }

    @Test
    void headingsWithIdsThatAreTakenOrCannotBe() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                ## Frist

                ## Ny frist {#frist}

                ## Klage {#klage}

                ## Svar {#klage}

                ## Møte {#møte}

                ## Hvem {#hvem er det}

                ## Frist
                """)).isEqualTo("""
                content/index.md:5:1: error: what stands at content/index.md:3:1 has the same id already [heading-id]
                  end a heading with another id, such as {#frist-2}; what a comment asks for can stand here once
                content/index.md:9:1: error: what stands at content/index.md:7:1 has the same id already [heading-id]
                  end a heading with another id, such as {#frist-2}; what a comment asks for can stand here once
                content/index.md:11:1: error: what begins with '{#' is no id, so readers see it [heading-id]
                  end the heading with {#, a letter a–z, more letters, digits, '-' or '_', and }; or take it away
                content/index.md:13:1: error: what begins with '{#' is no id, so readers see it [heading-id]
                  end the heading with {#, a letter a–z, more letters, digits, '-' or '_', and }; or take it away
                """);
    }

    @Test
    void publishedPagesWithoutText() {
        assertThat(problems("""
                -- content/fau/index.md --
                title=FAU
                ~~~~~~
                -- content/fau/ingenting.md --
                title=Ingenting
                ~~~~~~

                <!-- critical -->
                -- content/fau/utkast.md --
                title=Utkast
                status=draft
                ~~~~~~
                """)).isEqualTo("""
                content/fau/ingenting.md:3:1: warning: the page is published, and has no text [empty-page]
                  write its text below the line ~~~~~~, or status=draft above it
                """);
    }

    @Test
    void assetsThatDifferInCapitalLettersOnly() {
        assertThat(problems("""
                -- assets/Kart.txt --
                a
                -- assets/kart.txt --
                b
                """)).isEqualTo("""
                assets/kart.txt:1:1: error: asset 'kart.txt' would take the place of 'Kart.txt', on servers and disks that ignore case [asset-collision]
                  give the asset another name or folder
                """);
    }

    @Test
    void aTranslationThatServesTwoLinesIsToldOnce() {
        assertThat(problems("""
                -- content/index.md --
                title=Hjem
                ~~~~~~
                Ring innen 3 dager.

                Ring innen 3 dager.
                -- translations/en/index.po --
                msgid ""
                msgstr ""
                "Language: en\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "Ring innen 3 dager."
                msgstr "Call within 5 days."
                """)).isEqualTo("""
                translations/en/index.po:6:1: warning: number '3' of the source is missing in the translation, which has '5'; the translation is not shown [gate-numbers]
                  source:      Ring innen 3 dager.
                  translation: Call within 5 days.
                  write the number of the source; or mark the segment with <!-- gate-off: numbers --> at content/index.md:3
                """);
    }

    private String problems(String files) {
        return SmallSite.problems(SmallSite.with(files, folder));
    }
}
