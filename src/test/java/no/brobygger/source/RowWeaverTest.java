package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowWeaverTest {

    private static final String GLOSSARY = """
            -- data/glossary.yaml --
            - {id: fau, nb: FAU, nn: FAU, meaning: Foreldre., where: På møter.}
            """;

    @TempDir
    Path folder;

    @Test
    void rowsStandAfterTheLineThatAsksForThem() {
        SourceText page = page("title=Ord\n~~~~~~\n<!-- rows: glossary -->\nSlutt.\n");

        assertThat(page.text()).isEqualTo("""
                title=Ord
                ~~~~~~
                <!-- rows: glossary -->

                <!-- note: Behold det norske ordet, og skriv ditt eget etter en tankestrek, som i «rektor – head teacher». \
                Nynorsk har bare sitt eget ord. -->
                <!-- gate-off: half-translated, script -->
                ### FAU {#fau}

                Foreldre.

                På møter.

                Slutt.
                """);
    }

    @Test
    void eachPlaceIsWhereItsLineWasWritten() {
        SourceText page = page("title=Ord\n~~~~~~\n<!-- rows: glossary -->\nSlutt.\n");

        assertThat(place(page, "title=")).hasToString("content/fau.md:1:1");
        assertThat(place(page, "<!-- rows")).hasToString("content/fau.md:3:1");
        assertThat(place(page, "### FAU")).hasToString("data/glossary.yaml:1:17");
        assertThat(place(page, "Foreldre.")).hasToString("data/glossary.yaml:1:40");
        assertThat(place(page, "På møter.")).hasToString("data/glossary.yaml:1:58");
        assertThat(place(page, "Slutt.")).hasToString("content/fau.md:4:1");
        assertThat(page.locate(page.text().length())).hasToString("content/fau.md:5:1");
    }

    @Test
    void rowsThatAreNotThereAreToldWithTheNearestOnes() {
        assertThat(read("title=Ord\n~~~~~~\n<!-- rows: glosary -->\n\n<!-- rows: law x -->\n")
                        .problems())
                .isEqualTo("""
                content/fau.md:3:1: error: there are no rows 'glosary' [invalid-value]
                  did you mean 'glossary'?
                content/fau.md:5:1: error: there are no rows 'law x' [invalid-value]
                  use one of: glossary, year-wheel, law school-environment, law participation, law meetings, law schooling, law support, law private""");
    }

    private SourceText page(String text) {
        return read(text).source().pages().get(0).source();
    }

    private ReadSite read(String text) {
        return ReadSite.of(SiteText.small()
                .with(GLOSSARY + "-- content/fau.md --\n" + text)
                .in(folder));
    }

    private static SourceLocation place(SourceText page, String line) {
        return page.locate(page.text().indexOf(line));
    }
}
