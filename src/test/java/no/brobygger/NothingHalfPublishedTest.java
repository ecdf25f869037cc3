package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.SortedMap;
import no.brobygger.bake.BrokenTools;
import no.brobygger.bake.SiteBaker;
import no.brobygger.diagnostic.DiagnosticLog;
import org.jbake.render.RenderingTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stops a build: the place and the remedy are told, and the site that was published stays as it was, with the
 * archives of its languages.
 */
class NothingHalfPublishedTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    private static final SiteText SITE = SiteText.of("""
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en
            -- content/index.md --
            title=Hjem
            ~~~~~~
            Velkommen.
            """);

    @TempDir
    private Path temporary;

    @Test
    void anErrorInATemplate() throws IOException {
        assertThat(problemsOfSecondBuild("""
                -- templates/home.ftlh --
                <main>
                ${page.titel}
                """)).isEqualTo("""
                templates/home.ftlh:2:3: error: 'page.titel' is missing or empty for page 'en/index.html' and 1 more [template-error]
                  a 'PageView' has: address, content, indexing, language, root, school, siteName, summary, text, title, ways
                """);
    }

    @Test
    void aTemplateThatDoesNotParse() throws IOException {
        assertThat(problemsOfSecondBuild("""
                -- templates/home.ftlh --
                <main><#if page.title>
                """)).isEqualTo("""
                templates/home.ftlh:1:23: error: the template does not parse: unexpected end of file reached. You have an unclosed #if for page 'en/index.html' and 1 more [template-syntax]
                  see the manual of Freemarker for the directive or expression at this place
                """);
    }

    @Test
    void aMissingTemplate() throws IOException {
        Path site = published();
        Files.delete(site.resolve("templates/chooser.ftlh"));

        assertThat(problemsOfSecondBuild(site)).isEqualTo("""
                templates/chooser.ftlh:1:1: error: template 'chooser.ftlh' is missing for page 'index.html' [missing-template]
                  templates that exist: article.ftlh, calendar.ftlh, changes.ftlh, guidance.ftlh, home.ftlh, layout.ftlh, leaflet.ftlh, not-found.ftlh, robots.ftlh, script.ftlh, search.ftlh, side-by-side.ftlh, stylesheet.ftlh, topic.ftlh
                """);
    }

    @Test
    void aTemplateThatPrintsNothing() throws IOException {
        assertThat(problemsOfSecondBuild("""
                -- templates/not-found.ftlh --
                <#if false>nothing</#if><#t>
                """)).isEqualTo("""
                templates/not-found.ftlh:1:1: error: no file, or an empty one, was written for page '404.html' [lost-page]
                  see that the template prints something and that no tool or asset removes the file
                """);
    }

    @Test
    void anAssetInThePlaceOfAPage() throws IOException {
        assertThat(problemsOfSecondBuild("""
                -- assets/nb/index.html --
                Mine!
                """)).isEqualTo("""
                assets/nb/index.html:1:1: error: asset 'nb/index.html' would take the place of the page 'nb/index.html' [asset-collision]
                  give the asset another name or folder
                """);
    }

    @Test
    void aTextOfTheInterfaceThatIsMissing() throws IOException {
        Path site = published();
        Path texts = site.resolve("translations/en/interface.po");
        Files.writeString(
                texts, Files.readString(texts).replaceAll("(?s)(\n#[^\n]*)+\nmsgctxt \"nav.skip\".*?\n\n", "\n"));

        assertThat(problemsOfSecondBuild(site)).isEqualTo("""
                translations/en/interface.po:1:1: error: the text of 'nav.skip' is missing [interface-incomplete]
                  source: Gå til innholdet
                  add an entry with msgctxt "nav.skip" and this source as msgid
                """);
    }

    @Test
    void aPageThatWasPlannedAndIsNotThereInTheEnd() throws IOException {
        assertThat(problemsOfSecondBuild(published(), BrokenTools.Loser.class)).isEqualTo("""
                templates/chooser.ftlh:1:1: error: no file, or an empty one, was written for page 'index.html' [lost-page]
                  see that the template prints something and that no tool or asset removes the file
                templates/home.ftlh:1:1: error: no file, or an empty one, was written for page 'en/index.html' and 1 more [lost-page]
                  see that the template prints something and that no tool or asset removes the file
                templates/not-found.ftlh:1:1: error: no file, or an empty one, was written for page '404.html' [lost-page]
                  see that the template prints something and that no tool or asset removes the file
                templates/robots.ftlh:1:1: error: no file, or an empty one, was written for page 'robots.txt' [lost-page]
                  see that the template prints something and that no tool or asset removes the file
                templates/stylesheet.ftlh:1:1: error: no file, or an empty one, was written for page 'css/site.css' [lost-page]
                  see that the template prints something and that no tool or asset removes the file
                """);
    }

    @Test
    void aFullDisk() throws IOException {
        assertThat(problemsOfSecondBuild(published(), BrokenTools.OnFullDisk.class))
                .isEqualTo("""
                ../output.staging:1:1: error: the disk is full: '../output.staging' could not be written [disk-full]
                  free some space and build again; the published site is unchanged
                """);
    }

    @Test
    void sourcesThatAreSavedMeanwhile() throws IOException {
        assertThat(problemsOfSecondBuild(published(), BrokenTools.Author.class)).isEqualTo("""
                content/index.md:1:1: error: 'content/index.md', and 1 more changed while the site was being built [source-changed]
                  translations/en/new.po
                  build again when nobody is writing there; the published site is unchanged
                """);
    }

    @Test
    void anAssetInThePlaceOfTheListOfFiles() throws IOException {
        assertThat(problemsOfSecondBuild("""
                -- assets/manifest.json --
                {}
                """)).isEqualTo("""
                assets/manifest.json:1:1: error: asset 'manifest.json' would take the place of the list of all files [asset-collision]
                  give the asset another name or folder
                """);
    }

    @Test
    void aWarningWhenStrict() throws IOException {
        Path site = published();
        Path page = site.resolve("content/index.md");
        Files.writeString(page, "\uFEFF" + Files.readString(page));

        assertThat(problemsOfSecondBuild(site, new SiteBuild(site, options(true))))
                .isEqualTo("""
                content/index.md:1:1: error: the file begins with a byte order mark, which was left out [byte-order-mark]
                  save the file as UTF-8 without a byte order mark (BOM)
                """);
    }

    @Test
    void aTranslationThatIsNotShownWhenStrict() throws IOException {
        published();
        Path site = SITE.with("""
                -- translations/en/index.po --
                msgid ""
                msgstr ""
                "Language: en\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "Velkommen."
                msgstr "<b>Welcome.</b>"
                """).in(temporary.resolve("site"));

        assertThat(problemsOfSecondBuild(site, new SiteBuild(site, options(true))))
                .isEqualTo("""
                translations/en/index.po:6:1: error: HTML '</b>', '<b>' of the translation is not in the source; the translation is not shown [gate-html]
                  source:      Velkommen.
                  translation: <b>Welcome.</b>
                  copy the HTML of the source, or take it out where the source has none; or mark the segment with <!-- gate-off: html --> at content/index.md:3
                """);
    }

    @Test
    void anErrorInTheArchiveOfOneLanguage() throws IOException {
        assertThat(problemsOfSecondBuild("""
                -- templates/home.ftlh --
                <!DOCTYPE html>
                <html lang="${page.language.tag}" dir="ltr"><title>Hjem</title><h1>Hjem</h1>
                <#if page.ways.languages?size == 1>${page.titel}</#if>
                """)).isEqualTo("""
                templates/home.ftlh:3:38: error: 'page.titel' is missing or empty for page 'nb/index.html' [template-error]
                  a 'PageView' has: address, content, indexing, language, root, school, siteName, summary, text, title, ways
                """);
    }

    private BuildOptions options(boolean strict) {
        return new BuildOptions(2, strict).packedInto(temporary.resolve("packed"));
    }

    private String problemsOfSecondBuild(String changed) throws IOException {
        published();
        return problemsOfSecondBuild(SITE.with(changed).in(temporary.resolve("site")));
    }

    private String problemsOfSecondBuild(Path site) throws IOException {
        return problemsOfSecondBuild(site, new SiteBuild(site, options(false)));
    }

    private String problemsOfSecondBuild(Path site, Class<? extends RenderingTool> tool) throws IOException {
        SiteBaker baker = BrokenTools.baker(temporary.resolve("tools"), tool);
        return problemsOfSecondBuild(site, new SiteBuild(site, options(false), baker));
    }

    /** Builds over the published site, and sees to it that not a byte of it has changed and nothing lies beside it. */
    private String problemsOfSecondBuild(Path site, SiteBuild build) throws IOException {
        Path output = temporary.resolve("output");
        SortedMap<String, String> before = ShippedSite.bytesBelow(output);
        SortedMap<String, String> packed = ShippedSite.bytesBelow(temporary.resolve("packed"));
        assertThat(packed).containsOnlyKeys("en.zip", "nb.zip");
        for (Path file : OwnParts.filesBelow(output)) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        DiagnosticLog log = new DiagnosticLog();

        BuildReport report = build.build(output, log);

        assertThat(report.published()).isFalse();
        assertThat(ShippedSite.bytesBelow(output)).isEqualTo(before);
        assertThat(ShippedSite.bytesBelow(temporary.resolve("packed"))).isEqualTo(packed);
        assertThat(OwnParts.filesBelow(output))
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
        assertThat(temporary.resolve("output.staging")).doesNotExist();
        assertThat(temporary.resolve("output.previous")).doesNotExist();
        return GoldenSite.printed(log);
    }

    private Path published() {
        Path site = OwnParts.addTo(SITE.in(temporary.resolve("site")));
        DiagnosticLog log = new DiagnosticLog();
        new SiteBuild(site, options(false)).build(temporary.resolve("output"), log);
        assertThat(GoldenSite.printed(log)).isEmpty();
        return site;
    }
}
