package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles, summaries and links of a page whose source has changed since it was translated. */
class OutdatedHeadTest {

    private static final String BUNDLE = """
            -- translations/en/index.po --
            msgid ""
            msgstr "Language: en\\n"

            #, fuzzy
            msgid "Skolen i dag"
            msgstr "The school"

            msgid "Alt om skolen vår."
            msgstr "All about our school."

            msgid "Les om [frister](frister.md) hjemme."
            msgstr "Read about [deadlines](frister.md) at home."
            """;

    private static final String PAGE = """
            -- content/index.md --
            title=Skolen i dag
            summary=Alt om skolen vår nå.
            checked=2026-11-22
            ~~~~~~
            Les om frister hjemme.
            """;

    @TempDir
    Path folder;

    /** The day on which the page was checked is not the day on which it changed. */
    @Test
    void olderTitleAndSummaryAreShownWithTodaysBesideThem() {
        PlannedSite site = PlannedSite.of(PlannedSite.LITTLE.with(PAGE + BUNDLE), folder, Set.of());

        PageView page = site.page("en/index.html");

        assertThat(page.title()).isEqualTo(new LocalText("The school", page.language()));
        assertThat(page.summary()).contains(new LocalText("All about our school.", page.language()));
        Content.Guidance text = ((Content.Home) page.content()).guidance();
        assertThat(text.titleRevised()).isEqualTo(revised(site, "Skolen i dag", "changed"));
        assertThat(text.summaryRevised()).isEqualTo(revised(site, "Alt om skolen vår nå.", "changed"));
    }

    @Test
    void listsOfPagesHaveTheOlderTitle() {
        PlannedSite site = PlannedSite.of(PlannedSite.LITTLE.with(PAGE + BUNDLE), folder, Set.of());

        PageView page = site.page("en/index.html");

        assertThat(page.ways().orElseThrow().navigation().home().title())
                .isEqualTo(new LocalText("The school", page.language()));
    }

    @Test
    void deadLinkOfAnOlderTranslationIsAWarning() {
        PlannedSite site = PlannedSite.of(PlannedSite.LITTLE.with(PAGE + BUNDLE), folder, Set.of());

        site.page("en/index.html");

        assertThat(site.log().sorted()).extracting(Diagnostic::toString).containsExactly("""
                translations/en/index.po:11:1: warning: link 'frister.md' of a translation leads nowhere: there is no published page 'content/frister.md' [dead-link]
                  run sync, by which links follow a page that was moved; else give the link the same target as in content/index.md""");
    }

    private static Optional<Revised> revised(PlannedSite site, String today, String why) {
        LocalText source = new LocalText(today, site.page("nb/index.html").language());
        return Optional.of(new Revised(source, false, why, "new in norsk bokmål"));
    }
}
