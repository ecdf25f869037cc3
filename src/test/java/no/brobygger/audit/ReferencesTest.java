package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule {@code HTML_DEAD_REFERENCE}. */
class ReferencesTest {

    private static final String ADD = "\n  mend the template or the link, or add the file under assets/";

    @TempDir
    Path folder;

    @Test
    void whatIsThereIsFine() {
        assertThat(AuditedSite.problems(
                        """
                        -- css/site.css --
                        -- bilder/to ord.bmp --
                        -- bilder/100%.bmp --
                        -- bilder/liten.bmp --
                        -- ark.pdf --
                        -- ikoner.svg --
                        <svg xmlns="http://www.w3.org/2000/svg"><symbol id="klode"/></svg>
                        -- ar/emne/side.html --
                        """
                                + AuditedSite.opening() + "<h2 id=\"møte\">Møte</h2> <a name=\"gammel\">x</a>\n"
                                + "-- nb/emne/side.html --\n" + AuditedSite.opening()
                                + """
                                <link rel="stylesheet" href="../../css/site.css?v=2">
                                <img src="../../bilder/to%20ord.bmp" alt="" srcset="../../bilder/100%.bmp 2x, ../../bilder/liten.bmp">
                                <svg><use href="../../ikoner.svg#klode"/></svg>
                                <a href="../../ar/emne/side.html#m%C3%B8te">arabisk</a>
                                <a href="../../ar/emne/side.html#gammel">gammel</a>
                                <a href="./side.html">her</a> <a href="#">opp</a> <a href="#top">opp</a> <a href="?a=b">spør</a>
                                <a href="../../ark.pdf#page=2">ark</a>
                                <a href="https://lovdata.no/#borte">ute</a> <a href="mailto:post@skole.example">skriv</a>
                                """,
                        folder))
                .isEmpty();
    }

    @Test
    void missingFilesAreFoundInEachKindOfAttribute() {
        assertThat(AuditedSite.problemsOf("""
                <a href="borte.html#frist">a</a>
                <img src="../bilder/borte.png" alt="" srcset="a.png 1x, b.png 2x">
                <svg><use href="../ikoner.svg#klode"/></svg>
                <video poster="film.png"></video>
                <a href="../../utenfor.html">a</a>
                <a href="100%25.html">a</a>
                """, folder))
                .containsExactly(
                        dead("5:1", "borte.html#frist", "nb/borte.html"),
                        dead("6:1", "../bilder/borte.png", "bilder/borte.png"),
                        dead("6:1", "a.png", "nb/a.png"),
                        dead("6:1", "b.png", "nb/b.png"),
                        dead("7:6", "../ikoner.svg#klode", "ikoner.svg"),
                        dead("8:1", "film.png", "nb/film.png"),
                        dead("9:1", "../../utenfor.html", "../utenfor.html"),
                        dead("10:1", "100%25.html", "nb/100%.html"));
    }

    @Test
    void emptyReferenceIsFound() {
        assertThat(AuditedSite.problemsOf("<a href=\" \">a</a>\n", folder))
                .containsExactly(
                        "nb/side.html:5:1: error: an empty reference leads nowhere [html-dead-reference]" + ADD);
    }

    @Test
    void foldersAndTheRootOfAServerAreFoundForAPageMustWorkFromADisk() {
        assertThat(AuditedSite.problems("-- nb/index.html --\n" + AuditedSite.opening() + """
                                <a href="../nb/">a</a>
                                <a href=".">a</a>
                                <a href="../nb">a</a>
                                <a href="/nb/index.html">a</a>
                                """, folder))
                .containsExactly(folder("5:1", "../nb/"), folder("6:1", "."), folder("7:1", "../nb"), """
                        nb/index.html:8:1: error: '/nb/index.html' starts at the root of a server, but a site may be in \
                        a folder of it [html-dead-reference]
                          start from the page: '../' for each folder up""");
    }

    @Test
    void missingIdsAreFoundInThePageItselfAndInAnother() {
        assertThat(AuditedSite.problems(
                        "-- ar/side.html --\n" + AuditedSite.opening() + "-- nb/side.html --\n" + AuditedSite.opening()
                                + """
                                <a href="#frist">a</a>
                                <p><a href="../ar/side.html#frist">a</a> <a href="../ar/side.html#frist">igjen</a></p>
                                """,
                        folder))
                .containsExactly("""
                        nb/side.html:5:1: error: '#frist' leads to id 'frist', which is not in 'nb/side.html' [html-dead-reference]
                          mend the template, or end the heading that is meant with {#frist}""", """
                        nb/side.html:6:4: error: '../ar/side.html#frist' leads to id 'frist', which is not in \
                        'ar/side.html' [html-dead-reference]
                          mend the template, or end the heading that is meant with {#frist}""");
    }

    @Test
    void idIsLookedForInAPageThatIsNotAuditedAndIsNotEvenUtf8() throws IOException {
        Files.createDirectories(folder.resolve("gammelt"));
        Files.write(folder.resolve("gammelt/side.html"), "<p id=\"her\">på</p>".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                folder.resolve("side.html"),
                AuditedSite.opening()
                        + "<a href=\"gammelt/side.html#her\">a</a>\n<a href=\"gammelt/side.html#der\">a</a>\n");

        assertThat(AuditedSite.problems(List.of("side.html", "robots.txt"), folder))
                .containsExactly("""
                        side.html:6:1: error: 'gammelt/side.html#der' leads to id 'der', which is not in \
                        'gammelt/side.html' [html-dead-reference]
                          mend the template, or end the heading that is meant with {#der}""");
    }

    @Test
    void referencesOfAPageWithABaseStartThere() {
        String links = """
                <a href="nb/side.html">a</a>
                <a href="../nb/side.html">a</a>
                """;

        assertThat(AuditedSite.problems(
                        "-- nb/side.html --\n" + AuditedSite.opening() + "-- 404.html --\n" + AuditedSite.opening()
                                + "<base href=\"https://skole.example/foreldre/\">\n" + links + "-- nb/404.html --\n"
                                + AuditedSite.opening() + "<base href=\"../\">\n" + links,
                        folder))
                .containsExactly(
                        "404.html:7:1: error: '../nb/side.html' leads to '../nb/side.html', which is not in the site"
                                + " [html-dead-reference]" + ADD,
                        "nb/404.html:7:1: error: '../nb/side.html' leads to '../nb/side.html', which is not in the site"
                                + " [html-dead-reference]" + ADD);
    }

    private static String dead(String place, String written, String address) {
        return "nb/side.html:" + place + ": error: '" + written + "' leads to '" + address
                + "', which is not in the site [html-dead-reference]" + ADD;
    }

    private static String folder(String place, String written) {
        return "nb/index.html:" + place + ": error: '" + written
                + "' leads to a folder, which has no page when read from a disk [html-dead-reference]\n"
                + "  add 'index.html' to it";
    }
}
