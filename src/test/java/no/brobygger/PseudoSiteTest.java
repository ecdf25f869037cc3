package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.brobygger.diagnostic.DiagnosticLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in languages that nobody speaks. */
class PseudoSiteTest {

    private static final List<String> TAGS = List.of("en-XA", "ar-XB");
    private static final BuildOptions PSEUDO = new BuildOptions(2, true, true, Optional.empty(), LocalDate.EPOCH);

    /** The names of the site, the school and each language in itself: the same on every page. */
    private static final List<String> NAMES = List.of(
            "Brobygger",
            "Prøveskolen",
            "Eksempel skole",
            "norsk bokmål",
            "norsk nynorsk",
            "English",
            "українська",
            "ትግርኛ",
            "lietuvių",
            "اردو",
            "دری",
            "کوردیی ناوەندی",
            "Türkçe",
            "español",
            "davvisámegiella",
            "العربية",
            "polski",
            "Soomaali",
            "Pseudo en-XA",
            "Pseudo ar-XB");

    /** Months, whole and short, and weekdays are as CLDR has them in both pseudo-languages. */
    private static final List<String> NAMES_MONTHS_AND_DAYS = Stream.concat(
                    NAMES.stream(),
                    Stream.of("en-GB", "ar")
                            .map(tag -> DateFormatSymbols.getInstance(ULocale.forLanguageTag(tag)))
                            .flatMap(names -> Stream.of(
                                    names.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE),
                                    names.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED),
                                    names.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                            .flatMap(Stream::of)
                            .filter(name -> !name.isEmpty())) // weekdays count from 1
            .toList();

    @TempDir
    private Path folder;

    @Test
    void everyWordOfTheShippedSiteComesFromABundle() {
        SortedMap<String, Document> pages = built(ShippedSite.SOURCE);

        assertThat(pages.keySet().stream().filter(address -> address.startsWith("en-XA/")))
                .hasSizeGreaterThan(15);
        assertThat(hardCoded(pages)).isEmpty();
    }

    @Test
    void aWordInATemplateIsFound() throws IOException {
        Path site = SmallSite.with("", folder.resolve("site"));
        replace(site.resolve("templates/layout.ftlh"), "<p><b>${page.siteName}</b></p>", """
                <p title="Skolens navn"><b>${page.siteName}</b> – et nettsted</p>
                <p>← ${page.text("nav.home")} her</p>""");

        assertThat(hardCoded(built(site)))
                .containsExactly(
                        "ar-XB/index.html: Skolens navn",
                        "ar-XB/index.html: – et nettsted",
                        "ar-XB/index.html: ← ⟦فورسيدەن⟧ her",
                        "en-XA/index.html: Skolens navn",
                        "en-XA/index.html: – et nettsted",
                        "en-XA/index.html: ← ⟦Ƒöŕšîîîðéñ⟧ her");
    }

    @Test
    void aWordPutIntoATranslatedSentenceIsFound() throws IOException {
        Path site = SmallSite.with("""
                -- content/index.md --
                title=Hjem
                checked=2026-11-22
                ~~~~~~
                Velkommen.
                """, folder.resolve("site"));
        replace(site.resolve("templates/article.ftlh"), "{\"date\": ", "{\"date\": \"den \" + ");

        assertThat(hardCoded(built(site)))
                .containsExactly(
                        "ar-XB/index.html: ⟦يننهولدەت بلە سيست سجەككەت den 22 نوفمبر 2026.⟧",
                        "en-XA/index.html: ⟦Îññĥöööļðééţ ƀļééé šîîšţ šĵéééķķéééţ den 22 November 2026.⟧");
    }

    @Test
    void searchEnginesAreNotToldOfIt() throws IOException {
        Path site = SmallSite.with("", folder.resolve("site"));
        Path settings = site.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + "site.host=https://www.skolen.no/\n");

        SortedMap<String, Document> pages = built(site);

        for (String tag : TAGS) {
            Document page = pages.get(tag + "/index.html");
            assertThat(page.select("meta[name=robots]").eachAttr("content")).containsExactly("noindex");
            assertThat(page.select("link[hreflang]")).isEmpty();
        }
        assertThat(pages.get("nb/index.html").select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("nb", "x-default");
        assertThat(Files.readString(folder.resolve("output/sitemap.xml")))
                .contains("/nb/index.html")
                .doesNotContain(TAGS);
    }

    @Test
    void nothingIsWrittenBesideTheOutput() throws IOException {
        Path site = SmallSite.with("", folder.resolve("site"));
        SortedMap<String, String> before = ShippedSite.bytesBelow(site);

        built(site);

        assertThat(ShippedSite.bytesBelow(site)).isEqualTo(before);
    }

    private SortedMap<String, Document> built(Path site) {
        Path output = folder.resolve("output");
        DiagnosticLog log = new DiagnosticLog();
        BuildReport report = new SiteBuild(site, PSEUDO).build(output, log);
        assertThat(report.published()).as(GoldenSite.printed(log)).isTrue();
        SortedMap<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                pages.put(output.relativize(file).toString().replace('\\', '/'), Jsoup.parse(file.toFile(), "UTF-8"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** On the pages in a pseudo-language, and in its parts of the pages at the root. */
    private static List<String> hardCoded(SortedMap<String, Document> pages) {
        List<String> found = new ArrayList<>();
        pages.forEach((address, page) -> {
            for (String tag : TAGS) {
                List<Element> parts = address.startsWith(tag + "/")
                        ? List.of(page)
                        : address.contains("/") ? List.of() : List.copyOf(page.select("[lang=" + tag + "]"));
                parts.forEach(part -> HardCodedWords.in(part, NAMES_MONTHS_AND_DAYS)
                        .forEach(text -> found.add(address + ": " + text.replaceAll("\\s+", " "))));
            }
        });
        return found;
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }
}
