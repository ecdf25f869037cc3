package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings, templates and output folders that cannot be: all that is said of each, and nothing else. */
class BadSettingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"no, nb", "tl, fil", "arr, ar", "en-GB, en"})
    void unknownLanguageSuggestsTheNearest(String tag, String nearest) {
        assertThat(problems("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, %s
                """.formatted(tag))).isEqualTo("""
                jbake.properties:2:25: error: unknown language '%s' [unknown-language]
                  did you mean '%s'?
                """.formatted(tag, nearest));
    }

    @Test
    void fallbackInACircle() {
        assertThat(problems("""
                -- data/languages.yaml --
                nb: {autonym: norsk bokmål, norwegian: norsk bokmål, direction: ltr, icu: nb, digits: latn, calendar: gregory}
                en: {autonym: English, norwegian: engelsk, direction: ltr, icu: en-GB, digits: latn, calendar: gregory, fallback: [so]}
                so: {autonym: Soomaali, norwegian: somali, direction: ltr, icu: so, digits: latn, calendar: gregory, fallback: [nb, en]}
                """)).isEqualTo("""
                data/languages.yaml:2:116: error: the fallback goes in a circle: en → so → en [fallback-cycle]
                  take one of them out of the other's fallback
                """);
    }

    @Test
    void unknownKeyInATemplate() {
        assertThat(problems("""
                -- templates/robots.ftlh --
                <#-- page.text("nav.skp") in a comment is nothing. -->
                User-agent: *
                <#if page.never??>${page.text("nav.skp")} ${page.text('ny.tekst', {"x": 1})}</#if>
                """)).isEqualTo("""
                templates/robots.ftlh:3:32: error: unknown key 'nav.skp' [unknown-key]
                  did you mean 'nav.skip'?
                templates/robots.ftlh:3:56: error: unknown key 'ny.tekst' [unknown-key]
                  write its text in templates/interface.properties
                """);
    }

    @Test
    void argumentThatATemplateDoesNotGive() {
        assertThat(problems("""
                -- templates/robots.ftlh --
                User-agent: *
                <#if page.never??>
                ${page.text("honesty.share")}
                ${page.text("shortfall.reason", {"prosent": 1, "language": page.name})}
                ${page.text("honesty.share", page.arguments)}
                </#if>
                """)).isEqualTo("""
                templates/robots.ftlh:3:14: error: argument 'percent' of 'honesty.share' is not given here [message-argument]
                  write page.text("honesty.share", {"percent": …})
                templates/robots.ftlh:4:14: error: argument 'percent' of 'shortfall.reason' is not given here [message-argument]
                  write page.text("shortfall.reason", {"percent": …})
                """);
    }

    @Test
    void textThatEveryPageNeeds() throws IOException {
        Path site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                """, folder);
        Path texts = site.resolve("templates/interface.properties");
        Files.writeString(
                texts,
                Files.readString(texts)
                        .replaceAll("(?m)^mark.link=.*\n", "")
                        .replaceAll("(?m)^notfound.home=.*$", "notfound.home=Til {sted}"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                templates/interface.properties:1:1: error: argument 'sted' of 'notfound.home' is never given [message-argument]
                  write the text without arguments
                templates/interface.properties:1:1: error: the text of 'mark.link' is missing [missing-key]
                  write a line mark.link= and the text in bokmål
                """);
    }

    @Test
    void outputFolderThatIsAFile() throws IOException {
        Path site = SmallSite.with("", folder.resolve("site"));
        Files.writeString(folder.resolve("output"), "mine");

        assertThat(problemsOfBuild(site, folder.resolve("output"))).isEqualTo("""
                ../output:1:1: error: '../output' is a file, and a folder was expected [output-is-file]
                  remove the file, or name a folder of its own with --output, for example 'output'
                """);
        assertThat(folder.resolve("output")).hasContent("mine");
    }

    @Test
    void outputFolderThatHoldsTheSource() {
        Path site = SmallSite.with("", folder.resolve("site"));

        assertThat(problemsOfBuild(site, site)).isEqualTo("""
                .:1:1: error: '.' is the site folder or one above it, and would be replaced as a whole [output-holds-source]
                  name a folder of its own with --output, for example 'output'
                """);
        assertThat(problemsOfBuild(site, folder)).isEqualTo("""
                ..:1:1: error: '..' is the site folder or one above it, and would be replaced as a whole [output-holds-source]
                  name a folder of its own with --output, for example 'output'
                """);
        assertThat(problemsOfBuild(site, site.resolve("content/html"))).isEqualTo("""
                content/html:1:1: error: 'content/html' lies in 'content', which is read as a source [output-in-source]
                  name a folder of its own with --output, for example 'output'
                """);
        assertThat(site.resolve("content/index.md")).exists();
    }

    @Test
    void outputFolderOfSomebodyElse() throws IOException {
        Path site = SmallSite.with("", folder.resolve("site"));
        Path photos = Files.createDirectories(folder.resolve("photos"));
        Files.writeString(photos.resolve("me.jpg"), "mine");

        assertThat(problemsOfBuild(site, photos)).isEqualTo("""
                ../photos:1:1: error: '../photos' holds files that Brobygger did not write (it has no '.brobygger') [output-not-ours]
                  empty or move it, or name a folder of its own with --output, for example 'output'
                """);
        assertThat(photos.resolve("me.jpg")).hasContent("mine");
    }

    @Test
    void folderThatIsNoSite() {
        assertThat(SmallSite.problems(folder)).isEqualTo("""
                jbake.properties:1:1: error: the file is not there [missing-file]
                  create the file, or run brobygger in the folder of a site
                """);
    }

    private String problems(String files) {
        return SmallSite.problems(SmallSite.with(files, folder));
    }

    private static String problemsOfBuild(Path site, Path output) {
        DiagnosticLog log = new DiagnosticLog();
        BuildReport report = new SiteBuild(site, new BuildOptions(2, false)).build(output, log);
        assertThat(report.published()).isFalse();
        return GoldenSite.printed(log);
    }
}
