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

/** A school adds pages, and fills the slots that shared pages name; what it shares with others it cannot change. */
class SchoolLayersTest {

    private static final String SITE = """
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en
            brobygger.school=nordlia
            -- content/tolk.md --
            title=Tolk
            ~~~~~~
            Be om tolk.

            <!-- slot: tolk -->

            Det er gratis.
            -- schools/nordlia/school.yaml --
            name: {nb: Nordlia skole}
            kind: private
            """;

    private static final String OWN_TEXT = """
            -- schools/nordlia/content/slots/tolk.md --
            title=Hos oss
            ~~~~~~
            Ring [kontoret](../regler.md).
            -- schools/nordlia/content/regler.md --
            title=Reglene våre
            ~~~~~~
            Vær snill.
            """;

    private static final String ENGLISH = """
            -- schools/nordlia/translations/en/slots/tolk.po --
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            msgctxt "title"
            msgid "Hos oss"
            msgstr "Our school"

            msgid "Ring [kontoret](../regler.md)."
            msgstr "Call [the office](../regler.md)."
            """;

    @TempDir
    private Path folder;

    @Test
    void aSlotThatNobodyFillsLeavesNoTrace() throws IOException {
        assertThat(body("", "nb/tolk.html")).isEqualTo("""
                <p>Be om tolk.</p>
                <p>Det er gratis.</p>""");
    }

    @Test
    void aSlotHoldsWhatTheSchoolSays() throws IOException {
        assertThat(body(OWN_TEXT, "nb/tolk.html")).isEqualTo("""
                <p>Be om tolk.</p>
                <section class="from-school" lang="nb" dir="ltr">
                 <h2 id="slot-tolk"><span>Hos oss</span></h2>
                 <p>Ring <a href="regler.html">kontoret</a>.</p>
                </section>
                <p>Det er gratis.</p>""");
    }

    @Test
    void theTextForItsKindStandsInForASchoolsOwnAndTheSharedOneForBoth() throws IOException {
        String shared = "-- content/slots/tolk.md --\ntitle=Alle\n~~~~~~\nSpør skolen.\n";
        String variant = "-- variants/private/content/slots/tolk.md --\ntitle=Private skoler\n~~~~~~\nSpør styret.\n";

        assertThat(slot(shared)).isEqualTo("Alle: Spør skolen.");
        assertThat(slot(shared + variant)).isEqualTo("Private skoler: Spør styret.");
        assertThat(slot(shared + variant + OWN_TEXT)).isEqualTo("Hos oss: Ring kontoret.");
        assertThat(slot("-- variants/oslo/content/slots/tolk.md --\ntitle=Oslo\n~~~~~~\nSpør Oslo.\n"))
                .isEqualTo(": ");
    }

    @Test
    void whatASchoolWritesIsTranslatedInItsOwnFolderAndHeldAgainstTheSameGates() throws IOException {
        assertThat(body(OWN_TEXT + ENGLISH, "en/tolk.html")).isEqualTo("""
                <p>Be om tolk.</p>
                <section class="from-school" lang="en" dir="ltr">
                 <h2 id="slot-tolk"><span>Our school</span></h2>
                 <p>Call <a href="regler.html" hreflang="nb">the office <span class="mark">(in <bdi lang="nb" dir="ltr">norsk bokmål</bdi>)</span></a>.</p>
                </section>
                <p>Det er gratis.</p>""");
    }

    @Test
    void besideATranslationStandsWhatTheSchoolWrote() throws IOException {
        String page = """
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, en
                brobygger.school=nordlia
                brobygger.extras=side-by-side
                -- translations/en/tolk.po --
                msgid ""
                msgstr "Content-Type: text/plain; charset=UTF-8\\n"

                msgctxt "title"
                msgid "Tolk"
                msgstr "Interpreter"

                msgid "Be om tolk."
                msgstr "Ask for an interpreter."
                """;

        assertThat(page(page + OWN_TEXT + ENGLISH, "en/tolk.parallel.html")
                        .select(".from-school")
                        .outerHtml())
                .isEqualTo("""
                <section class="from-school" lang="en" dir="ltr">
                 <h2 id="slot-tolk"><span class="pair"><span class="mine">Our school</span> <span class="theirs" lang="nb" dir="ltr">Hos oss</span></span></h2>
                 <p><span class="pair"><span class="mine">Call <a href="regler.html" hreflang="nb">the office <span class="mark">(in <bdi lang="nb" dir="ltr">norsk bokmål</bdi>)</span></a>.</span> <span class="theirs" lang="nb" dir="ltr">Ring <a href="regler.html" hreflang="nb">kontoret <span class="mark" lang="en" dir="ltr">(in <bdi lang="nb" dir="ltr">norsk bokmål</bdi>)</span></a>.</span></span></p>
                </section>""");
    }

    @Test
    void aTextNotTranslatedSaysSoWhereItStands() throws IOException {
        assertThat(page(OWN_TEXT, "en/tolk.html").select(".from-school").outerHtml())
                .isEqualTo("""
                <section class="from-school" lang="nb" dir="ltr">
                 <h2 id="slot-tolk"><span>Hos oss</span> <span class="mark" lang="en" dir="ltr"><bdi lang="nb" dir="ltr">norsk bokmål</bdi> – not translated yet</span></h2>
                 <p>Ring <a href="regler.html" hreflang="nb">kontoret <span class="mark" lang="en" dir="ltr">(in <bdi lang="nb" dir="ltr">norsk bokmål</bdi>)</span></a>.</p>
                </section>""");
    }

    @Test
    void whatTheTextOfASlotAsksForIsThere() throws IOException {
        String files = """
                -- schools/nordlia/school.yaml --
                name: {nb: Nordlia skole}
                dates: [{kind: first-day, from: "2026-08-17"}]
                -- schools/nordlia/content/slots/tolk.md --
                title=Hos oss
                ~~~~~~
                <!-- school-dates -->
                """;

        Document page = page(files, "nb/tolk.html");

        assertThat(page.select(".from-school .school-dates a").eachAttr("href")).containsExactly("school.ics");
        assertThat(Path.of(page.location()).resolveSibling("school.ics")).exists();
    }

    @Test
    void aSchoolsPageStandsAmongTheOthers() throws IOException {
        String files = """
                -- content/tema/index.md --
                title=Tema
                ~~~~~~
                -- content/tema/b.md --
                title=Alles
                ~~~~~~
                Alles.
                -- schools/nordlia/content/tema/a.md --
                title=Bare vår
                ~~~~~~
                Vår.
                """;

        assertThat(page(files, "nb/tema/a.html").select("main h1").text()).isEqualTo("Bare vår");
        assertThat(page(files, "nb/tema/index.html")
                        .select("main a[href~=^[ab].html]")
                        .eachText())
                .containsExactly("Alles", "Bare vår");
    }

    @Test
    void whatSchoolsShareIsNotReplaced() {
        assertThat(problems("""
                -- schools/nordlia/content/tolk.md --
                title=Vår tolk
                ~~~~~~
                Ring oss.
                -- schools/nordlia/content/regler/orden.md --
                title=Orden
                ~~~~~~
                Rydd.
                -- schools/nordlia/translations/en/interface.po --
                msgid ""
                msgstr ""
                -- schools/nordlia/translations/en/borte.po --
                msgid ""
                msgstr ""
                """)).isEqualTo("""
                schools/nordlia/content/regler/index.md:1:1: error: topic 'regler' has pages but no index [missing-index]
                  write schools/nordlia/content/regler/index.md with the topic's title
                schools/nordlia/content/tolk.md:1:1: error: 'content/tolk.md' has this address, and what schools share cannot be replaced [duplicate-address]
                  give the page another name, or write into a slot that the shared page names
                schools/nordlia/translations/en/borte.po:1:1: warning: there is no page 'schools/nordlia/content/borte.md' for this bundle [unused-bundle]
                  run sync, which moves the bundle of a renamed page; if it stays, delete it, or write its page again
                schools/nordlia/translations/en/interface.po:1:1: warning: the interface is the same for all schools, and not read from here [unused-bundle]
                  delete the file, and change the words in translations/en/interface.po
                """);
    }

    @Test
    void noTextForASlotIsLost() {
        assertThat(problems("""
                -- schools/nordlia/content/slots/tolkk.md --
                title=Hos oss
                ~~~~~~
                Ring oss før klokka 12.
                -- variants/private/content/slots/tolk.md --
                title=Hos oss
                ~~~~~~
                ## Mer

                <!-- slot: tolk -->
                -- schools/nordlia/translations/en/slots/tolkk.po --
                msgid ""
                msgstr "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "Ring oss før klokka 12."
                msgstr "Call us before 13 o'clock."
                """)).isEqualTo("""
                schools/nordlia/content/slots/tolkk.md:1:1: error: no published page has a slot 'tolkk' [unknown-slot]
                  name the file tolk.md, or delete it
                schools/nordlia/translations/en/slots/tolkk.po:4:1: warning: number '12' of the source is missing in the translation, which has '13'; the translation is not shown [gate-numbers]
                  source:      Ring oss før klokka 12.
                  translation: Call us before 13 o'clock.
                  write the number of the source; or mark the segment with <!-- gate-off: numbers --> at schools/nordlia/content/slots/tolkk.md:3
                variants/private/content/slots/tolk.md:3:4: error: the text of a slot has one heading, its title [heading-level]
                  write this in bold, or make it a page of its own
                variants/private/content/slots/tolk.md:5:1: error: a slot stands in a page, not in the text of another slot [unknown-slot]
                  delete this line
                """);
    }

    private String slot(String files) throws IOException {
        Document page = page(files, "nb/tolk.html");
        return page.select(".from-school h2").text() + ": "
                + page.select(".from-school p").text();
    }

    private String body(String files, String address) throws IOException {
        return page(files, address).select("main .text").html();
    }

    private Document page(String files, String address) throws IOException {
        Path site = SmallSite.with(SITE + files, fresh());
        Path output = fresh();
        DiagnosticLog log = new DiagnosticLog();
        new SiteBuild(site, new BuildOptions(2, false)).build(output, log);
        assertThat(GoldenSite.printed(log)).isEmpty();
        return Jsoup.parse(output.resolve(address).toFile(), "UTF-8");
    }

    private String problems(String files) {
        return SmallSite.problems(SmallSite.with(SITE + files, folder.resolve("site")));
    }

    private Path fresh() throws IOException {
        return Files.createTempDirectory(folder, "site").resolve("here");
    }
}
