package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern KEY = Pattern.compile("page\\.text\\(\"([^\"]+)\"");

    /** Said by the renderer or by the planner, not by a template. */
    private static final List<String> SAID_ELSEWHERE = List.of(
            "changes.checked",
            "chooser.read",
            "date.calendar",
            "date.fau-meeting",
            "date.first-day",
            "date.holiday",
            "date.last-day",
            "date.parents-meeting",
            "date.planning-day",
            "date.talk",
            "date.title",
            "hours.talks",
            "law.checked",
            "law.map.new",
            "law.map.old",
            "law.official",
            "law.overdue",
            "law.replaces",
            "law.replaces.roughly",
            "mark.important",
            "mark.link",
            "mark.missing",
            "mark.outdated",
            "mark.show.new",
            "mark.show.old",
            "nav.see",
            "notfound.home",
            "notfound.text",
            "notfound.title",
            "role.fau",
            "role.nurse",
            "role.office",
            "role.ombud",
            "role.principal",
            "role.sfo",
            "school.app",
            "school.title",
            "search.best",
            "search.found",
            "search.none",
            "wheel.alt",
            "wheel.who.fau",
            "wheel.who.parents",
            "wheel.who.school");

    /** The sample pages, printed. */
    @TempDir
    static Path printed;

    @BeforeAll
    static void printSamples() {
        TemplatePrinter.print(SamplePages.all(), printed);
    }

    static Stream<PageView> samples() {
        return SamplePages.all().stream();
    }

    @Test
    void arabicGuidancePageIsPrintedToTheLetter() throws IOException {
        // After a wanted change: run Preview and copy ar/skolemiljo/mobbing.html here.
        Path expected = Path.of("src/test/resources/no/brobygger/page/guidance-page.ar.html");

        String page = read(printed.resolve("ar/skolemiljo/mobbing.html"));

        assertThat(page).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPageHasOneHeadingOneMainAndItsLanguage(PageView page) {
        Document document = print(page);

        List<Integer> counts =
                List.of(document.select("h1").size(), document.select("main").size());
        Element html = document.selectFirst("html");

        assertThat(counts).containsExactly(1, 1);
        assertThat(List.of(html.attr("lang"), html.attr("dir")))
                .containsExactly(
                        page.language().tag(), page.language().direction().html());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noPageHasInlineScriptOrStyle(PageView page) {
        Document document = print(page);

        assertThat(document.select("style, script:not([src]), [style], [onclick], [onload]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLinkIsRelativeOrOpensAPhoneOrAMail(PageView page) {
        Document document = print(page);

        assertThat(document.select("body [href], body [src], head [src], link[rel=stylesheet], link[rel=icon]"))
                .extracting(element -> element.attr("href") + element.attr("src"))
                .doesNotContain("")
                .filteredOn(address -> !address.startsWith("tel:") && !address.startsWith("mailto:"))
                .noneMatch(address -> address.startsWith("/") || address.contains(":"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLinkWithinThePageHasATargetThatIsThereOnce(PageView page) {
        Document document = print(page);

        for (Element link : document.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            assertThat(document.select("[id=" + id + "]")).as(id).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onlyTheCurrentLanguageIsNotALink(PageView page) {
        Document document = print(page);

        List<String> current = document.select(".languages [aria-current]").eachAttr("lang");

        List<LanguageLink> languages = page.ways().map(Ways::languages).orElse(List.of());
        assertThat(document.select(".languages a")).hasSize(Math.max(0, languages.size() - 1));
        assertThat(current)
                .isEqualTo(languages.stream()
                        .filter(LanguageLink::current)
                        .map(link -> link.language().tag())
                        .toList());
    }

    @Test
    void onlyAPageOfGuidanceHasABoxOfItsContents() {
        List<String> withBox = samples()
                .filter(page -> !print(page).select(".contents").isEmpty())
                .map(PageView::address)
                .toList();

        assertThat(withBox)
                .containsExactly(
                        "pl/skolemiljo/mobbing.html", "ar/skolemiljo/mobbing.html", "nb/skolemiljo/mobbing.html");
    }

    @Test
    void everyVisibleWordOfATemplateIsAnInterfaceText() {
        List<String> words = new ArrayList<>();

        for (Path template : templates()) {
            if (template.endsWith("robots.ftlh") || template.endsWith("stylesheet.ftlh")) {
                continue; // Read by machines.
            }
            Document bare = Jsoup.parse(withoutDirectives(read(template)));
            bare.body().nodeStream(TextNode.class).forEach(text -> words.add(text.text()));
            for (String attribute : List.of("alt", "aria-label", "title")) {
                words.addAll(bare.select("[" + attribute + "]").eachAttr(attribute));
            }
        }

        // 404 needs no language.
        assertThat(words).filteredOn(word -> word.matches(".*\\w.*")).containsOnly("404");
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() {
        SortedSet<String> used = new TreeSet<>(SAID_ELSEWHERE);
        for (Path template : templates()) {
            Matcher keys = KEY.matcher(read(template));
            while (keys.find()) {
                used.add(keys.group(1));
            }
        }

        SortedSet<String> there =
                new TreeSet<>(SampleTexts.read(SampleTexts.OWN, "nb").patterns().keySet());

        assertThat(there).isEqualTo(used);
    }

    @Test
    void interfaceTextsAreSortedAndEachIsExplained() throws IOException {
        List<String> lines = Files.readAllLines(SampleTexts.OWN);
        List<String> keys = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();

        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')));
                if (!lines.get(i - 1).startsWith("# ")) {
                    unexplained.add(line);
                }
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(keys).isSorted();
    }

    private static String withoutDirectives(String template) {
        return template.replaceAll("(?s)<#--.*?-->", "")
                .replaceAll("\\$\\{[^}]*(\\{[^}]*})?[^}]*}", "")
                .replaceAll("</?[#@](\"[^\"]*\"|[^>\"])*>", "")
                .replace("lang=\"\" dir=\"\"", "");
    }

    private static Document print(PageView page) {
        return Jsoup.parse(read(printed.resolve(page.address())));
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".ftlh"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
