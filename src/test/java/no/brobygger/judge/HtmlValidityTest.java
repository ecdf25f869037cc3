package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.GoldenSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every page of the site is valid HTML, without a warning. */
@ExtendWith(BuiltSiteExtension.class)
final class HtmlValidityTest {

    @Test
    void everyPageIsValid(BuiltSite site) throws IOException, SAXException {
        List<String> pages = site.pages();

        assertThat(pages).isNotEmpty();
        assertThat(new HtmlJudge().offences(site.root(), pages)).isEmpty();
    }

    @Test
    void outdatedTextIsValidInEveryKindOfBlock(@TempDir Path folder) throws IOException, SAXException {
        BuiltSite site = new BuiltSite(GoldenSite.published("outdated-text-in-every-kind-of-block", folder));

        assertThat(new HtmlJudge().offences(site.root(), site.pages())).isEmpty();
    }

    @Test
    void errorsAndWarningsAreFoundAtTheirPlace(@TempDir Path folder) throws IOException, SAXException {
        Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html>
                <html lang="nb">
                <title>Feil</title>
                <p><img src="x.png">
                <section><p>uten overskrift</p></section>
                """);
        Files.writeString(folder.resolve("good.html"), "<!DOCTYPE html>\n<html lang=\"nb\">\n<title>Fin</title>\n");

        List<String> offences = new HtmlJudge().offences(folder, List.of("bad.html", "good.html"));

        assertThat(offences).hasSize(2);
        assertThat(offences.get(0)).startsWith("bad.html:4:20: error: An “img” element must have an “alt” attribute");
        assertThat(offences.get(1)).startsWith("bad.html:5:9: warning: Section lacks heading.");
    }
}
