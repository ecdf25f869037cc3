package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.diagnostic.DiagnosticLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school's picture stands beside its name, and can neither run nor come from elsewhere. */
class SchoolLogoTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">%s</svg>\n";

    @TempDir
    private Path folder;

    @Test
    void theLogoStandsBesideTheNameOnEveryPageAndSaysNothing() throws IOException {
        Path site = site("vaapen.svg");
        Files.writeString(site.resolve("schools/nordlia/vaapen.svg"), SVG.formatted("<path d=\"M0 0h4\"/>"));
        Path output = folder.resolve("output");
        DiagnosticLog log = new DiagnosticLog();

        new SiteBuild(site, new BuildOptions(2, false)).build(output, log);

        assertThat(GoldenSite.printed(log)).isEmpty();
        Document page = Jsoup.parse(output.resolve("nb/index.html").toFile(), "UTF-8");
        assertThat(page.select(".brand img")).hasToString("""
                <img class="school-logo" src="../icons/school-logo.svg" width="40" height="40" alt="">""");
        assertThat(page.select(".brand svg")).isEmpty();
        assertThat(output.resolve("icons/school-logo.svg")).hasContent(SVG.formatted("<path d=\"M0 0h4\"/>"));
    }

    @Test
    void anImageThatRunsIsNotPublished() throws IOException {
        Path site = site("vaapen.svg");
        Files.writeString(site.resolve("schools/nordlia/vaapen.svg"), SVG.formatted("<script>alert(1)</script>"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                schools/nordlia/vaapen.svg:1:59: error: <script> in an image is code [html-active-image]
                  take it out, or save the image as PNG
                """);
    }

    @Test
    void onlyASmallPictureOfTheSchoolsOwnFolderIsTaken() throws IOException {
        assertThat(problem("../../../etc/passwd")).isEqualTo("""
                schools/nordlia/school.yaml:2:7: error: 'logo' '../../../etc/passwd' is no name of a picture [invalid-value]
                  put an SVG or PNG beside school.yaml, and write its name, such as logo.svg
                """);
        assertThat(problem("school.yaml")).isEqualTo("""
                schools/nordlia/school.yaml:2:7: error: 'logo' 'school.yaml' is no name of a picture [invalid-value]
                  put an SVG or PNG beside school.yaml, and write its name, such as logo.svg
                """);
        assertThat(problem("borte.png")).isEqualTo("""
                schools/nordlia/school.yaml:2:7: error: 'logo' 'borte.png' is no file in schools/nordlia/ [invalid-value]
                  put the picture there
                """);
        Path site = site("stort.png");
        Files.write(site.resolve("schools/nordlia/stort.png"), new byte[100_001]);
        assertThat(SmallSite.problems(site)).isEqualTo("""
                schools/nordlia/school.yaml:2:7: error: 'logo' 'stort.png' has 100001 bytes, at most 100000 are shown [invalid-value]
                  save it smaller: 200 points wide is enough
                """);
    }

    @Test
    void aLinkOutOfTheFolderIsNoPicture() throws IOException {
        Path outside = Files.writeString(folder.resolve("hemmelig.svg"), SVG.formatted(""));
        Path site = site("lenke.svg");
        Files.createSymbolicLink(site.resolve("schools/nordlia/lenke.svg"), outside);

        assertThat(SmallSite.problems(site)).isEqualTo("""
                schools/nordlia/school.yaml:2:7: error: 'logo' 'lenke.svg' is no file in schools/nordlia/ [invalid-value]
                  put the picture there
                """);
    }

    @Test
    void anAssetKeepsItsAddress() throws IOException {
        Path site = site("vaapen.svg");
        Files.writeString(site.resolve("schools/nordlia/vaapen.svg"), SVG.formatted(""));
        Files.createDirectories(site.resolve("assets/icons"));
        Files.writeString(site.resolve("assets/icons/school-logo.svg"), SVG.formatted("<g/>"));

        assertThat(SmallSite.problems(site)).isEqualTo("""
                schools/nordlia/vaapen.svg:1:1: error: asset 'icons/school-logo.svg' has the address of this file [asset-collision]
                  give the asset another name or folder
                """);
    }

    private String problem(String logo) throws IOException {
        return SmallSite.problems(site(logo));
    }

    private Path site(String logo) throws IOException {
        return SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb
                brobygger.school=nordlia
                -- schools/nordlia/school.yaml --
                name: {nb: Nordlia skole}
                logo: %s
                """.formatted(logo), Files.createTempDirectory(folder, "site"));
    }
}
