package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.brobygger.diagnostic.DiagnosticLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many schools have sites of the same guidance, each as if it were built by itself. */
class SchoolsBuildTest {

    private static final BuildOptions OPTIONS = new BuildOptions(2, false);
    private static final List<String> IDS = List.of("nordlia", "solvik", "sorlia");

    @TempDir
    private Path folder;

    private Path site;
    private final DiagnosticLog log = new DiagnosticLog();

    @BeforeEach
    void threeSchools() {
        site = SmallSite.with("""
                -- jbake.properties --
                brobygger.site.name=Prøveskolen
                brobygger.languages=nb, nn, en
                brobygger.extras=side-by-side, search
                -- content/tolk.md --
                title=Tolk
                ~~~~~~
                Be om tolk.

                <!-- slot: tolk -->
                -- variants/private/content/slots/tolk.md --
                title=På private skoler
                ~~~~~~
                Skolen er privat.
                -- schools/nordlia/content/regler.md --
                title=Reglene våre
                ~~~~~~
                Vær snill. Se [tolk](tolk.md).
                -- schools/nordlia/school.yaml --
                name: {nb: Nordlia skole}
                kind: private
                colour: "#0e5a6b"
                contacts:
                  - {role: office, phone: 00 00 00 00}
                site: {accessibility: https://erklaering.example.org/nordlia}
                app: Skoleposten
                hours:
                  - {kind: office, days: [mon, tue, wed, fri], from: "08:00", to: "15:30"}
                  - {kind: talks, days: [thu], from: "14:00", to: "15:00"}
                -- schools/solvik/school.yaml --
                name: {nn: Solvik skule}
                site: {main-language: nn, address: https://solvik.example.org, accessibility: https://a.example.org}
                -- schools/sorlia/school.yaml --
                name: {nb: Sørlia skole}
                site: {languages: [en]}
                """, folder.resolve("site"));
    }

    @Test
    void eachSiteIsTheOneTheSchoolHasAlone() throws IOException {
        SortedMap<String, String> together = built(SchoolChoice.ALL);

        Path settings = site.resolve("jbake.properties");
        String others = Files.readString(settings);
        for (String id : IDS) {
            SortedMap<String, String> alone = built(new SchoolChoice(new TreeSet<>(List.of(id)), 1, 1));
            assertThat(alone).isEqualTo(below(id, together));
            Files.writeString(settings, others + "brobygger.school=" + id + "\n");
            Path single = folder.resolve("single-" + id);
            new SiteBuild(site, OPTIONS).build(single, log);
            assertThat(withoutManifest(ShippedSite.bytesBelow(single)))
                    .isEqualTo(withoutManifest(inFolder(below(id, together))));
            Files.writeString(settings, others);
        }
        assertThat(GoldenSite.printed(log)).isEmpty();
    }

    @Test
    void shardsTogetherAreTheWhole() throws IOException {
        SortedMap<String, String> union = new TreeMap<>();
        for (int shard = 1; shard <= 2; shard++) {
            union.putAll(built(new SchoolChoice(new TreeSet<>(), shard, 2)));
        }

        assertThat(union).isEqualTo(built(SchoolChoice.ALL));
    }

    @Test
    void eachSchoolHasItsOwnLanguagesNameAndAddress() throws IOException {
        SortedMap<String, String> pages = built(SchoolChoice.ALL);

        assertThat(homes("nordlia", pages)).containsExactly("en", "nb", "nn");
        assertThat(homes("solvik", pages)).containsExactly("en", "nb", "nn");
        assertThat(homes("sorlia", pages)).containsExactly("en", "nb");
        assertThat(pages.keySet().stream().filter(name -> name.endsWith("sitemap.xml")))
                .containsExactly("solvik/sitemap.xml");
    }

    @Test
    void whatASchoolTellsStandsAtTheFootAndWhatItDoesNotTellLeavesNoTrace() throws IOException {
        built(SchoolChoice.ALL);

        assertThat(foot("nordlia"))
                .containsExactly(
                        "Kontoret på skolen: 00 00 00 00 mandag–onsdag og fredag 08:00–15:30",
                        "Når lærerne kan treffes: torsdag 14:00–15:00",
                        "Skolens meldingsapp: Skoleposten",
                        "https://erklaering.example.org/nordlia");
        assertThat(foot("sorlia")).isEmpty();
    }

    private List<String> foot(String id) throws IOException {
        Element foot = Jsoup.parse(
                        folder.resolve("all")
                                .resolve(id)
                                .resolve("nb/tolk.html")
                                .toFile(),
                        "UTF-8")
                .selectFirst("footer");
        List<String> told = new ArrayList<>();
        foot.select(".contacts > div")
                .forEach(row -> told.add(
                        row.select("dt").text() + ": " + row.select("dd").text()));
        told.addAll(foot.select("a[href^=https]").eachAttr("href"));
        return told;
    }

    @Test
    void aMistakeInOneSchoolsFileStopsThatSchoolOnly() throws IOException {
        SortedMap<String, String> before = built(SchoolChoice.ALL);
        Files.writeString(site.resolve("schools/solvik/school.yaml"), "name: {nn: Solvik}\ncolor: red\n");
        Files.writeString(site.resolve("schools/sorlia/school.yaml"), "name: {nb: Nye Sørlia}\n");

        SchoolsReport report = new SchoolsBuild(site, OPTIONS).build(folder.resolve("all"), SchoolChoice.ALL, log);

        assertThat(GoldenSite.printed(log)).isEqualTo("""
                schools/solvik/school.yaml:2:1: error: unknown field 'color' [unknown-key]
                  did you mean 'colour'?
                schools/solvik/school.yaml:2:8: error: 'colour' 'red' is not a colour [invalid-value]
                  write it like "#0e5a6b", in quotes
                """);
        assertThat(report.published()).isEqualTo(2);
        SortedMap<String, String> after = ShippedSite.bytesBelow(folder.resolve("all"));
        assertThat(below("solvik", after)).isEqualTo(below("solvik", before));
        assertThat(below("sorlia", after)).isNotEqualTo(below("sorlia", before));
    }

    @Test
    void aMistakeInWhatIsSaidToSchoolsOfAKindStopsThoseOnlyAndIsToldOnce() throws IOException {
        Files.writeString(
                site.resolve("schools/sorlia/school.yaml"),
                "name: {nb: Sørlia}\nkind: private\nsite: {languages: [en]}\n");
        Files.writeString(site.resolve("variants/private/content/slots/tolk.md"), "title=\n~~~~~~\nPrivat.\n");

        SchoolsReport report = new SchoolsBuild(site, OPTIONS).build(folder.resolve("all"), SchoolChoice.ALL, log);

        assertThat(GoldenSite.printed(log)).isEqualTo("""
                variants/private/content/slots/tolk.md:1:1: error: the header has no title [missing-key]
                  write a line title= with the page's title
                """);
        assertThat(report.published()).isEqualTo(1);
        assertThat(folder.resolve("all/solvik/nb/tolk.html")).exists();
    }

    @Test
    void aMistakeThatTurnsUpLaterInWhatIsSaidToSchoolsOfAKindKeepsTheirSites() throws IOException {
        SortedMap<String, String> before = built(SchoolChoice.ALL);
        Files.writeString(
                site.resolve("variants/private/content/slots/tolk.md"),
                "title=Privat\n~~~~~~\nTil dere.\n\n<!-- gate-off: tall -->\n\nPrivat.\n");

        SchoolsReport report = new SchoolsBuild(site, OPTIONS).build(folder.resolve("all"), SchoolChoice.ALL, log);

        assertThat(GoldenSite.printed(log)).isEqualTo("""
                variants/private/content/slots/tolk.md:5:1: error: unknown gate 'tall' [invalid-value]
                  use some of: amounts, bidi, code, dates, emails, glossary, half-translated, html, identical, length, links, marks, negation, nfc, numbers, phones, placeholders, script, sections, shape
                """);
        assertThat(report.published()).isEqualTo(2);
        assertThat(below("nordlia", ShippedSite.bytesBelow(folder.resolve("all"))))
                .isEqualTo(below("nordlia", before));
    }

    @Test
    void aWarningInWhatIsSaidToSchoolsOfAKindKeepsTheirSitesWhenStrict() throws IOException {
        SortedMap<String, String> before = built(SchoolChoice.ALL);
        Path bundle = site.resolve("variants/private/translations/nn/slots/tolk.po");
        Files.createDirectories(bundle.getParent());
        Files.writeString(bundle, """
                msgid ""
                msgstr "Language: nn\\nContent-Type: text/plain; charset=UTF-8\\n"

                msgid "Skolen er privat."
                msgstr "<b>Skulen er privat.</b>"
                """);

        SchoolsReport report =
                new SchoolsBuild(site, new BuildOptions(2, true)).build(folder.resolve("all"), SchoolChoice.ALL, log);

        assertThat(GoldenSite.printed(log)).isEqualTo("""
                variants/private/translations/nn/slots/tolk.po:4:1: error: HTML '</b>', '<b>' of the translation is not in the source; the translation is not shown [gate-html]
                  source:      Skolen er privat.
                  translation: <b>Skulen er privat.</b>
                  copy the HTML of the source, or take it out where the source has none; or mark the segment with <!-- gate-off: html --> at variants/private/content/slots/tolk.md:3
                """);
        assertThat(report.published()).isEqualTo(2);
        assertThat(below("nordlia", ShippedSite.bytesBelow(folder.resolve("all"))))
                .isEqualTo(below("nordlia", before));
    }

    @Test
    void aSchoolNeedNotPublishAllLanguagesThatItsKindIsWrittenToIn() throws IOException {
        Files.writeString(
                site.resolve("schools/sorlia/school.yaml"),
                "name: {nb: Sørlia}\nkind: private\nsite: {languages: [en]}\n");
        Path bundle = site.resolve("variants/private/translations/nn/slots/tolk.po");
        Files.createDirectories(bundle.getParent());
        Files.writeString(bundle, """
                msgid ""
                msgstr "Language: nn\\nContent-Type: text/plain; charset=UTF-8\\n"

                msgctxt "title"
                msgid "På private skoler"
                msgstr "På private skular"
                """);

        new SchoolsBuild(site, OPTIONS).build(folder.resolve("all"), SchoolChoice.ALL, log);

        assertThat(GoldenSite.printed(log)).isEmpty();
    }

    @Test
    void aCheckTellsOfEverySchoolAndPublishesNothing() throws IOException {
        Files.writeString(
                site.resolve("schools/nordlia/content/regler.md"), "title=Regler\n~~~~~~\n[Tolk](tolkk.md)\n");
        SortedMap<String, String> before = ShippedSite.bytesBelow(folder);

        SchoolsReport report = new SchoolsBuild(site, OPTIONS).check(SchoolChoice.ALL, log);

        assertThat(GoldenSite.printed(log)).isEqualTo("""
                schools/nordlia/content/regler.md:3:1: error: there is no published page 'content/tolkk.md' [dead-link]
                  did you mean 'tolk.md'?
                """);
        assertThat(report.published()).isZero();
        assertThat(report.schools().keySet()).containsExactlyElementsOf(IDS);
        assertThat(report.schools().get("solvik").pages()).isPositive();
        assertThat(ShippedSite.bytesBelow(folder)).isEqualTo(before);
    }

    @Test
    void aSchoolThatIsNotThereIsTold() {
        new SchoolsBuild(site, OPTIONS)
                .build(folder.resolve("all"), new SchoolChoice(new TreeSet<>(List.of("vestli")), 1, 1), log);

        assertThat(GoldenSite.printed(log)).isEqualTo("""
                schools/vestli/school.yaml:1:1: error: there is no school 'vestli' [missing-file]
                  the schools are the folders below schools/ that hold a school.yaml; brobygger new-school makes one
                """);
    }

    private SortedMap<String, String> built(SchoolChoice choice) throws IOException {
        Path output = folder.resolve(
                choice.equals(SchoolChoice.ALL) ? "all" : choice.toString().replaceAll("\\W", ""));
        new SchoolsBuild(site, OPTIONS).build(output, choice, log);
        return ShippedSite.bytesBelow(output);
    }

    private static List<String> homes(String id, SortedMap<String, String> pages) {
        return below(id, pages).keySet().stream()
                .filter(name -> name.matches("[^/]+/[^/]+/index.html"))
                .map(name -> name.split("/")[1])
                .toList();
    }

    private static SortedMap<String, String> below(String id, SortedMap<String, String> files) {
        SortedMap<String, String> below = new TreeMap<>(files);
        below.keySet().removeIf(name -> !name.startsWith(id + "/"));
        return below;
    }

    /** It names the revision of the settings, which name the school. */
    private static SortedMap<String, String> withoutManifest(SortedMap<String, String> files) {
        SortedMap<String, String> others = new TreeMap<>(files);
        assertThat(others.remove("manifest.json")).isNotNull();
        return others;
    }

    private static SortedMap<String, String> inFolder(SortedMap<String, String> files) {
        SortedMap<String, String> inside = new TreeMap<>();
        files.forEach((name, bytes) -> inside.put(name.substring(name.indexOf('/') + 1), bytes));
        return inside;
    }
}
