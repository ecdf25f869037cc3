package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are unusual but sound: nothing of them is lost. */
class OddPageTest {

    private static final String PAGE = """
            title=Hjem
            summary=Kort om skolen.
            ~~~~~~
            Velkommen til
            skolen.

            - Én
            - To

            | A | B |
            |---|---|
            | 1 | 2 |
            """;

    @TempDir
    private Path folder;

    @Test
    void aPictureThatBrowsersMayNotShowIsToldWhereItIsKept() {
        Path site = SmallSite.with("-- assets/nordlia/inngang.png --\nx\n", folder);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                assets/nordlia/inngang.png:1:1: error: the file is no picture of the kind 'png', so browsers may not show it [unfit-picture]
                  save the picture as PNG or JPEG anew; another name does not change its kind
                """);
    }

    @Test
    void lineEndsOfWindowsGiveTheSamePage() throws IOException {
        String usual = built("usual", PAGE, "");

        assertThat(built("windows", PAGE.replace("\n", "\r\n"), "")).isEqualTo(usual);
    }

    @Test
    void lineEndsOfWindowsMatchTheSameTranslations() throws IOException {
        Path site = SmallSite.with("""
                -- translations/en/index.po --
                msgid ""
                msgstr ""
                "Language: en\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "Hjem"
                msgstr "Home"

                msgid "Velkommen til skolen."
                msgstr "Welcome to the school."
                """, folder);
        Path page = Files.writeString(site.resolve("content/index.md"), "title=Hjem\n~~~~~~\nVelkommen til\nskolen.\n");
        ShippedSite.build(site, folder.resolve("usual"), 1);
        for (Path file : List.of(page, site.resolve("translations/en/index.po"))) {
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }

        ShippedSite.build(site, folder.resolve("windows"), 1);

        assertThat(folder.resolve("windows/en/index.html"))
                .hasSameBinaryContentAs(folder.resolve("usual/en/index.html"));
        assertThat(folder.resolve("usual/en/index.html")).content().contains("<p>Welcome to the school.</p>");
    }

    @Test
    void aByteOrderMarkIsToldAndLeftOut() throws IOException {
        String usual = built("usual", PAGE, "");

        assertThat(built("marked", "\uFEFF" + PAGE, """
                content/index.md:1:1: warning: the file begins with a byte order mark, which was left out [byte-order-mark]
                  save the file as UTF-8 without a byte order mark (BOM)
                """)).isEqualTo(usual);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aPageOfFiveMegabytesIsWrittenToItsEnd() throws IOException {
        StringBuilder body = new StringBuilder();
        StringBuilder expected = new StringBuilder(built("short", PAGE, ""));
        for (int i = 1; body.length() < 5_000_000; i++) {
            body.append("\n## Frist\n\n" + "Skolen skal følge med på **alle** elever. ".repeat(3) + "Se [side ")
                    .append(i)
                    .append("][s")
                    .append(i)
                    .append("].\n\n- Si fra.\n\n[s")
                    .append(i)
                    .append("]: https://example.no/")
                    .append(i)
                    .append('\n');
            expected.append("<h2 id=\"frist")
                    .append(i == 1 ? "" : "-" + i)
                    .append("\">Frist</h2>\n<p>" + "Skolen skal følge med på <strong>alle</strong> elever. ".repeat(3)
                            + "Se <a href=\"https://example.no/")
                    .append(i)
                    .append("\">side ")
                    .append(i)
                    .append("</a>.</p>\n<ul>\n<li>Si fra.</li>\n</ul>\n");
        }

        // Not isEqualTo, which would print ten megabytes.
        assertThat(built("long", PAGE + body, "").equals(expected.toString())).isTrue();
    }

    /** The text of the home page in bokmål, as far as it comes from the guidance. */
    private String built(String name, String page, String diagnostics) throws IOException {
        Path site = SmallSite.with("", folder.resolve(name));
        Files.writeString(site.resolve("content/index.md"), page);
        Path output = folder.resolve(name + "-output");
        DiagnosticLog log = new DiagnosticLog();
        new SiteBuild(site, new BuildOptions(1, false)).build(output, log);
        assertThat(GoldenSite.printed(log)).isEqualTo(diagnostics);
        String html = Files.readString(output.resolve("nb/index.html"));
        return html.substring(html.indexOf("<h1>"), html.indexOf("\n</div>\n", html.indexOf("<div class=\"text\">")));
    }
}
