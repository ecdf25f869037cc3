package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetFolderTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreCopiedAsTheyAre() throws IOException {
        TinySite site = new TinySite(folder)
                .file("assets/css/site.css", "p {}")
                .file("assets/.htaccess", "x")
                .file("assets/drafts/.jbakeignore", "")
                .file("assets/drafts/icon.svg", "<svg/>");
        Files.createSymbolicLink(site.folder().resolve("assets/print.css"), Path.of("css/site.css"));

        site.bake(TinySite.text("index.html", "x"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written().keySet()).containsExactly(".htaccess", "css/site.css", "index.html", "print.css");
    }

    @Test
    void hiddenFilesAreLeftOutWhenTheSettingsSaySo() {
        TinySite site = new TinySite(folder)
                .file("jbake.properties", "asset.ignore=true\n")
                .file("assets/.git/config", "x")
                .file("assets/.DS_Store", "x")
                .file("assets/site.css", "p {}");

        site.bake(TinySite.text("index.html", "x"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written().keySet()).containsExactly("index.html", "site.css");
    }

    @Test
    void whatSystemsAndEditorsLeaveIsNoPartOfTheSite() throws IOException {
        TinySite site = new TinySite(folder)
                .file("assets/Thumbs.db", "x")
                .file("assets/.DS_Store", "x")
                .file("assets/.git/hooks/push", "x")
                .file("assets/bilder/klassen.jpg", "x")
                .file("assets/bilder/desktop.ini", "x")
                .file("assets/site.css", "p {}")
                .file("assets/site.css~", "p { }");
        Files.createSymbolicLink(site.folder().resolve("assets/.#site.css"), Path.of("nobody@example.org.12:1"));

        site.bake(TinySite.text("index.html", "x"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.written().keySet()).containsExactly("bilder/klassen.jpg", "index.html", "site.css");
        assertThat(site.staging().resolve(".git")).doesNotExist();
    }

    @Test
    void noLinkAmongThemLeadsOutOfTheSite() throws IOException {
        TinySite site = new TinySite(folder).file("assets/.git/config", "x");
        Files.createSymbolicLink(site.folder().resolve("assets/.git/all"), Path.of("/"));

        site.bake(TinySite.text("index.html", "x"));

        assertThat(site.problems()).isEqualTo("""
                        assets/.git/all:1:1: error: this link leads out of the site's folder [link-out-of-site]
                          put a copy in its place""");
        assertThat(site.written().keySet()).containsExactly("index.html");
    }

    @Test
    void anAssetAtThePlaceOfAPageIsReportedAndOverwritesNothing() {
        TinySite site = new TinySite(folder).file("assets/nb/index.html", "other");

        site.bake(TinySite.text("nb/index.html", "page"));

        assertThat(site.problems()).isEqualTo("""
                        assets/nb/index.html:1:1: error: asset 'nb/index.html' would take the place of the page 'nb/index.html' [asset-collision]
                          give the asset another name or folder""");
        assertThat(site.written()).containsEntry("nb/index.html", "<h1>page</h1>\n<p>page</p>\n");
    }

    @Test
    void anAssetAtThePlaceOfAFolderOfPagesIsReported() {
        TinySite site = new TinySite(folder).file("assets/nb", "a file");

        site.bake(TinySite.text("nb/index.html", "page"));

        assertThat(site.problems()).isEqualTo("""
                        assets/nb:1:1: error: asset 'nb' would take the place of the folder 'nb', which holds pages [asset-collision]
                          give the asset another name or folder""");
    }

    @Test
    void anAssetInAFolderAtThePlaceOfAPageIsReported() {
        TinySite site = new TinySite(folder).file("assets/nb/index.html/photo.jpg", "x");

        site.bake(TinySite.text("nb/index.html", "page"));

        assertThat(site.problems()).isEqualTo("""
                        assets/nb/index.html/photo.jpg:1:1: error: asset 'nb/index.html/photo.jpg' would take the place of the page 'nb/index.html' [asset-collision]
                          give the asset another name or folder""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NB/index.html | the page 'nb/index.html'",
                "nb/INDEX.html/photo.jpg | the page 'nb/index.html'",
                "NB | the folder 'nb', which holds pages"
            })
    void anAssetThatDiffersFromAPageInCaseOnlyIsReported(String asset, String place) {
        TinySite site = new TinySite(folder).file("assets/" + asset, "other");

        site.bake(TinySite.text("nb/index.html", "page"));

        assertThat(site.problems())
                .isEqualTo("assets/" + asset + ":1:1: error: asset '" + asset + "' would take the place of " + place
                        + ", on servers and disks that ignore case [asset-collision]\n"
                        + "  give the asset another name or folder");
    }

    @Test
    void aLinkThatPointsNowhereIsReported() throws IOException {
        TinySite site = new TinySite(folder).file("assets/site.css", "p {}");
        Files.createSymbolicLink(site.folder().resolve("assets/logo.svg"), Path.of("gone.svg"));

        site.bake(TinySite.text("index.html", "x"));

        assertThat(site.problems()).isEqualTo("""
                        assets/logo.svg:1:1: error: asset 'logo.svg' cannot be copied: the link points nowhere [asset-not-copied]
                          mend or remove it: only readable files belong in this folder""");
    }

    @Test
    void linksInACircleAreReported() throws IOException {
        TinySite site = new TinySite(folder).file("assets/css/site.css", "p {}");
        Files.createSymbolicLink(site.folder().resolve("assets/css/again"), Path.of(".."));

        site.bake(TinySite.text("index.html", "x"));

        assertThat(site.problems()).isEqualTo("""
                        assets/css/again:1:1: error: asset 'css/again' cannot be copied: its links lead in a circle [asset-not-copied]
                          mend or remove it: only readable files belong in this folder""");
    }

    @Test
    void anAssetThatJBakeCouldNotWriteIsReported() throws IOException {
        TinySite site = new TinySite(folder).file("assets/img/photo.jpg", "x");
        Files.createDirectories(site.staging());
        Files.writeString(site.staging().resolve("img"), "a file where a folder must be");

        site.bake(TinySite.text("index.html", "x"));

        assertThat(site.problems()).isEqualTo("""
                        assets/img/photo.jpg:1:1: error: asset 'img/photo.jpg' cannot be copied: Cannot create directory 'img' [asset-not-copied]
                          mend or remove it: only readable files belong in this folder""");
    }
}
