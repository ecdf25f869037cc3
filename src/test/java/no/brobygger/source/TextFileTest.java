package no.brobygger.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.SiteText;
import no.brobygger.guidance.GuidancePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    Path folder;

    @Test
    void byteThatIsNotUtf8IsReportedAtItsPlace() throws IOException {
        ReadSite site = read("title=FAU\n~~~~~~\nFor alle på skolen.\n".getBytes(ISO_8859_1));

        assertThat(site.problems()).isEqualTo("""
                content/fau.md:3:11: error: byte 0xE5 is not UTF-8; in Windows-1252 it would be 'å' [invalid-utf8]
                  save the file as UTF-8 (in Notepad: File, Save as, Encoding)""");
    }

    @Test
    void utf16IsRecognised() throws IOException {
        ReadSite site = read("\uFEFFtitle=FAU\n~~~~~~\n".getBytes(UTF_16LE));

        assertThat(site.problems()).isEqualTo("""
                content/fau.md:1:1: error: byte 0xFF is not UTF-8; the file looks like UTF-16 [invalid-utf8]
                  save the file as UTF-8 (in Notepad: File, Save as, Encoding)""");
    }

    @Test
    void filesOfWordProcessorsAreRecognised() throws IOException {
        assertThat(read("{\\rtf1\\ansi\\deff0 Hei}").problems()).isEqualTo("""
                content/fau.md:1:1: error: the file is of a word processor (RTF) [invalid-utf8]
                  save it as plain text in UTF-8 (in Word: Save as, Plain text)""");
        assertThat(read("PK\u0003\u0004\u0014\0\6\0\u00FF".getBytes(ISO_8859_1)).problems())
                .isEqualTo("""
                content/fau.md:1:1: error: the file is no text; it looks like one of Word or LibreOffice, or an archive [invalid-utf8]
                  save it as plain text in UTF-8 (in Word: Save as, Plain text)""");
    }

    @Test
    void replacementCharacterOfTheAuthorIsText() {
        ReadSite site = read("title=\uFFFD\n~~~~~~\n");

        assertThat(site.problems()).isEmpty();
        assertThat(page(site).header().title().text()).isEqualTo("\uFFFD");
    }

    @Test
    void byteOrderMarkIsLeftOutWithAWarning() {
        ReadSite site = read("\uFEFFtitle=FAU\n~~~~~~\nTekst.\n");

        assertThat(site.problems()).isEqualTo("""
                content/fau.md:1:1: warning: the file begins with a byte order mark, which was left out [byte-order-mark]
                  save the file as UTF-8 without a byte order mark (BOM)""");
        assertThat(page(site).source().text()).isEqualTo("title=FAU\n~~~~~~\nTekst.\n");
    }

    @Test
    void windowsLineEndsAreKept() {
        ReadSite site = read("title=FAU\r\nsummary=Kort\r\n~~~~~~\r\nTekst.\r\n");

        GuidancePage page = page(site);
        assertThat(site.problems()).isEmpty();
        assertThat(page.header().title().text()).isEqualTo("FAU");
        assertThat(page.source().text().substring(page.bodyStart())).isEqualTo("Tekst.\r\n");
    }

    @Test
    void nulIsReported() {
        assertThat(read("title=FAU\n~~~~~~\nTe\0kst.\n").problems()).isEqualTo("""
                content/fau.md:3:3: error: the file contains a NUL character, which no text has [nul-character]
                  save the file as plain text in UTF-8 (in Notepad: File, Save as, Encoding)""");
    }

    @Test
    void pageOfFiveMegabytesIsRead() {
        String body = "Skolen skal følge med på elevene.\n".repeat(150_000);

        ReadSite site = read("title=Lang\n~~~~~~\n" + body);

        assertThat(site.problems()).isEmpty();
        assertThat(page(site).source().text()).hasSize(18 + body.length()).endsWith(body);
    }

    @Test
    void linkThatLeadsNowhereIsReported() throws IOException {
        SiteText.small().in(folder);
        Files.createSymbolicLink(folder.resolve("content/fau.md"), Path.of("gone.md"));

        assertThat(ReadSite.of(folder).problems()).isEqualTo("""
                content/fau.md:1:1: error: this link leads to nothing [unreadable-file]
                  mend the link, or delete it""");
    }

    @Test
    void folderWhereAFileShouldBeIsReported() throws IOException {
        SiteText.small().without("templates/interface.properties").in(folder);
        Files.createDirectories(folder.resolve("templates/interface.properties"));

        assertThat(ReadSite.of(folder).problems()).isEqualTo("""
                templates/interface.properties:1:1: error: this cannot be read: Is a directory [unreadable-file]
                  replace it with a file that can be opened""");
    }

    /** Asked directly: no file can be closed to root, as which tests often run. */
    @Test
    void fileWithoutPermissionIsReported() {
        SiteFolder site = new SiteFolder(folder);

        assertThat(site.unreadable("content/fau.md", new AccessDeniedException("fau.md"))
                        .toString())
                .isEqualTo("""
                content/fau.md:1:1: error: permission to read this is denied [unreadable-file]
                  give the user who runs brobygger the right to read it""");
    }

    @Test
    void linkToAFolderOfTheSiteIsFollowedAndALoopReported() throws IOException {
        SiteText.of("""
                -- deler/skolemiljo/index.md --
                title=Skolemiljø
                ~~~~~~
                """).in(folder.resolve("site"));
        Path site = SiteText.small().in(folder.resolve("site"));
        Files.createSymbolicLink(site.resolve("content/skolemiljo"), site.resolve("deler/skolemiljo"));
        Files.createSymbolicLink(site.resolve("content/tilbake"), site.resolve("content"));

        ReadSite read = ReadSite.of(site);

        assertThat(read.problems()).isEqualTo("""
                content/tilbake:1:1: error: this link leads back to a folder it stands in [link-loop]
                  delete the link""");
        assertThat(read.source().pages())
                .extracting(GuidancePage::path)
                .containsExactly("index.md", "skolemiljo/index.md");
    }

    @Test
    void linksOutOfTheSiteAreNotFollowed() throws IOException {
        SiteText.of("""
                -- skolemiljo/index.md --
                title=Skolemiljø
                ~~~~~~
                """).in(folder.resolve("outside"));
        Path site = SiteText.small().in(folder.resolve("site"));
        Files.createSymbolicLink(site.resolve("content/skolemiljo"), folder.resolve("outside/skolemiljo"));
        Files.createSymbolicLink(site.resolve("content/fau.md"), folder.resolve("outside/skolemiljo/index.md"));

        assertThat(ReadSite.of(site).problems()).isEqualTo("""
                content/fau.md:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place
                content/skolemiljo:1:1: error: this link leads out of the site's folder [link-out-of-site]
                  put a copy in its place""");
    }

    @Test
    void characterThatTurnsTextAround() {
        assertThat(read("title=FAU\n~~~~~~\nHei &#x202E;der.\n").problems()).isEqualTo("""
                content/fau.md:3:5: error: control character '\\u202E' turns text around unseen [control-character]
                  delete the character; the page sets the direction itself""");
    }

    private ReadSite read(String page) {
        try {
            return read(page.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadSite read(byte[] page) throws IOException {
        SiteText.small().in(folder);
        Files.write(folder.resolve("content/fau.md"), page);
        return ReadSite.of(folder);
    }

    private static GuidancePage page(ReadSite site) {
        return site.source().pages().get(0);
    }
}
