package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of law that should have been checked again says so where parents read it, from the day after. */
class OverdueLawTest {

    private static final String LAW = """
            -- data/law.yaml --
            - id: attend
              group: participation
              act: opplæringslova
              section: § 2-2
              url: https://lovdata.no/lov/2023-06-09-30/%C2%A72-2
              says: Barn har plikt til grunnskoleopplæring.
              in-force: 2024-08-01
              checked: 2026-11-22
              review-by: 2027-08-01
              applies-to: [public]
            -- content/index.md --
            title=Hjem
            ~~~~~~
            ## Loven {#loven}

            <!-- rows: law participation -->
            """;

    @TempDir
    Path folder;

    @Test
    void onTheDayItTellsWhenItWillBeChecked() throws IOException {
        assertThat(saidOn(LocalDate.of(2027, 8, 1)))
                .containsExactly(
                        "Barn har plikt til grunnskoleopplæring.",
                        "Opplæringslova § 2-2: lovens egen tekst hos Lovdata. Sjekket 22. november 2026. Skal sjekkes igjen innen 1. august 2027.");
    }

    @Test
    void theDayAfterItWarns() throws IOException {
        assertThat(saidOn(LocalDate.of(2027, 8, 2)))
                .containsExactly(
                        "Barn har plikt til grunnskoleopplæring.",
                        "Denne regelen skulle vært sjekket igjen innen 1. august 2027. Den kan være endret. "
                                + "Se lovens egen tekst.",
                        "Opplæringslova § 2-2: lovens egen tekst hos Lovdata.");
    }

    private List<String> saidOn(LocalDate today) throws IOException {
        Path site = SmallSite.with(LAW, folder.resolve("site"));
        Path output = folder.resolve("output");
        new SiteBuild(site, new BuildOptions(2, false, false, Optional.empty(), today)).build(output, problem -> {});
        return Jsoup.parse(output.resolve("nb/index.html").toFile())
                .select("h3.law ~ p")
                .eachText();
    }
}
