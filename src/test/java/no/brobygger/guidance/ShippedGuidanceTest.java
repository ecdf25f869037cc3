package no.brobygger.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import org.junit.jupiter.api.Test;

/** What must hold of each page of the guidance that ships. */
class ShippedGuidanceTest {

    private final SiteSource site = new SiteReader().read(Path.of(""), new DiagnosticLog());

    @Test
    void eachPageSaysWhenItWasCheckedAndWhatItWasWrittenFrom() {
        assertThat(site.pages())
                .hasSizeGreaterThan(45)
                .allSatisfy(page ->
                        assertThat(page.header().checked()).as(page.path()).isPresent());
        assertThat(site.pages())
                .filteredOn(page -> page.header().kind() == PageKind.PAGE)
                .allSatisfy(page ->
                        assertThat(page.header().sources()).as(page.path()).isNotEmpty());
    }

    /** An address stands in one file, where somebody has to answer for it. */
    @Test
    void outsidePlacesAreNamedByTheirRow() {
        assertThat(site.pages())
                .allSatisfy(
                        page -> assertThat(page.source().text()).as(page.path()).doesNotContain("](http"));
    }

    @Test
    void aWorriedParentIsOneTapFromHelp() {
        String home = site.pages().stream()
                .filter(page -> page.header().kind() == PageKind.HOME)
                .map(page -> page.source().text())
                .findFirst()
                .orElseThrow();

        assertThat(List.of("skolemiljo/mobbing.md", "sprak/tolk.md", "hjelp/hvem-kontakter-jeg.md"))
                .allSatisfy(page -> assertThat(home).contains("](" + page + ")"));
    }
}
