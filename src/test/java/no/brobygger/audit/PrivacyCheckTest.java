package no.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules {@code HTML_LEAVES_SITE} and {@code HTML_INLINE_CODE}. */
class PrivacyCheckTest {

    @TempDir
    Path folder;

    @Test
    void linksThatAReaderPressesAndWhatTheHeadTellsAreFine() {
        assertThat(AuditedSite.problemsOf("""
                <link rel="canonical" href="https://skole.example/nb/side.html">
                <link rel="alternate" hreflang="ar" href="https://skole.example/ar/side.html">
                <a href="https://lovdata.no/lov/2023-06-09-30/§12-4">loven</a> <a href="tel:116117">ring</a>
                <img src="data:image/gif;base64,AAAA" alt="">
                """, folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <img src="https://t.example/a" alt="">                        | img
                    <img src="//t.example/a" alt="">                              | img
                    <img src=" \\\\t.example\\a " alt="">                         | img
                    <img src="HTT&#10;PS://t.example/a" alt="">                   | img
                    <img src="data:," srcset="data: 1x, //t.example/a 2x" alt=""> | img
                    <video poster="https://t.example/a"></video>                  | video
                    <object data="https://t.example/a"></object>                  | object
                    <iframe src="https://t.example/a"></iframe>                   | iframe
                    <svg><use href="https://t.example/a"/></svg>                  | use
                    <svg><image xlink:href="https://t.example/a"/></svg>          | image
                    <form action="https://t.example/a"></form>                    | form
                    <button formaction="https://t.example/a">Send</button>        | button
                    <a href="#top" ping="https://t.example/a">opp</a>             | a
                    <link rel="alternate stylesheet" href="https://t.example/a">  | link
                    <link rel="preconnect" href="https://t.example/a">            | link
                    <meta http-equiv="refresh" content="0; URL='//t.example/a'">  | meta
                    """)
    void whatAsksAnotherServerIsFound(String html, String tag) {
        assertThat(AuditedSite.problemsOf(html + "\n", folder))
                .singleElement()
                .asString()
                .matches("nb/side.html:5:\\d+: error: <" + tag
                        + "> asks another server for '(?i:https:)?//t.example/a' \\[html-leaves-site]\n"
                        + "  put the file under assets/: a reader's visit is nobody else's business");
    }

    @Test
    void codeInThePageIsFound() {
        assertThat(AuditedSite.problemsOf("""
                <p style="color: red" onclick="go()">Hei</p>
                <style>p { color: red }</style>
                <script>go()</script>
                <a href=" JavaScript:go()">gå</a>
                <iframe srcdoc="<p>"></iframe>
                """, folder))
                .containsExactly(
                        inline("5:1", "attribute 'onclick'"),
                        inline("5:1", "attribute 'style'"),
                        inline("6:1", "<style>"),
                        inline("7:1", "<script>"),
                        inline("8:1", "attribute 'href'"),
                        inline("9:1", "attribute 'srcdoc'"));
    }

    private static String inline(String place, String what) {
        return "nb/side.html:" + place + ": error: " + what
                + " holds code in the page, which the content security policy blocks [html-inline-code]\n"
                + "  move it to a file under assets/";
    }
}
