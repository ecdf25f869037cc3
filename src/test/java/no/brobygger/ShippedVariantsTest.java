package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import no.brobygger.diagnostic.DiagnosticLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to schools of a kind stands on the pages that it is about, in every language that is whole. */
class ShippedVariantsTest {

    private static final List<String> WHOLE =
            List.of("nb", "nn", "en", "uk", "pl", "ar", "so", "lt", "es", "tr", "ur", "fa-AF", "ckb", "ti");

    @TempDir
    private Path folder;

    @Test
    void eachKindOfSchoolReadsWhatDiffersThere() throws IOException {
        Path site = ShippedSite.copyTo(folder.resolve("site"));
        write(site, "privat", "name: {nb: Privat skole}\nkind: private\n");
        write(site, "oslo", "name: {nb: Skole i Oslo}\nkind: oslo\ncontacts: [{role: sfo, phone: 00 00 00 00}]\n");
        write(site, "vanlig", "name: {nb: Vanlig skole}\n");
        DiagnosticLog log = new DiagnosticLog();

        new SchoolsBuild(site, new BuildOptions(2, true))
                .build(
                        folder.resolve("all"),
                        new SchoolChoice(new TreeSet<>(List.of("privat", "oslo", "vanlig")), 1, 1),
                        log);

        assertThat(GoldenSite.printed(log)).isEmpty();
        assertThat(shown("vanlig")).isEmpty();
        for (String language : WHOLE) {
            assertThat(shown("privat", language).keySet())
                    .as(language)
                    .containsExactly(
                            "medvirkning/andre-organer.html",
                            "medvirkning/fau.html",
                            "samarbeid/kommunen.html",
                            "samarbeid/rektor.html",
                            "skolemiljo/mobbing.html",
                            "skolemiljo/retten-til-et-trygt-skolemiljo.html",
                            "skolemiljo/statsforvalteren.html",
                            "skolemiljo/voksen-krenker.html");
            assertThat(shown("oslo", language).keySet())
                    .as(language)
                    .containsExactly("medvirkning/andre-organer.html", "medvirkning/fau.html", "norsk-skole/sfo.html");
        }
        assertThat(shown("privat").get("samarbeid/rektor.html")).isEqualTo("Skolen vår er privat: daglig leder");
        assertThat(page("oslo", "nb", "samarbeid/planen-var.html")
                        .select("main .contacts dt")
                        .eachText())
                .containsExactly("AKS");
    }

    private TreeMap<String, String> shown(String school) throws IOException {
        return shown(school, "nb");
    }

    /** The headings of what is said to the school, by page; none of them says that it is in another language. */
    private TreeMap<String, String> shown(String school, String language) throws IOException {
        TreeMap<String, String> shown = new TreeMap<>();
        Path content = ShippedSite.SOURCE.resolve("content");
        for (Path source : OwnParts.filesBelow(content)) {
            String address =
                    content.relativize(source).toString().replace('\\', '/').replaceAll("\\.md$", ".html");
            Document page = page(school, language, address);
            String heading = page.select(".from-school > h2").text();
            if (!heading.isEmpty()) {
                shown.put(address, heading);
                assertThat(page.select(".from-school .mark")).as(address).isEmpty();
            }
        }
        return shown;
    }

    private Document page(String school, String language, String address) throws IOException {
        Path file = folder.resolve("all").resolve(school).resolve(language).resolve(address);
        return Jsoup.parse(file.toFile(), "UTF-8");
    }

    private static void write(Path site, String id, String text) throws IOException {
        Path folder = Files.createDirectories(site.resolve("schools").resolve(id));
        Files.writeString(folder.resolve("school.yaml"), text);
    }
}
