package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.language.Direction;
import no.brobygger.scaffold.LanguageWish;
import no.brobygger.scaffold.NewLanguage;
import no.brobygger.scaffold.NewLanguageResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewLanguageTest {

    private static final LanguageWish ROMANI = new LanguageWish(
            "rom",
            Optional.of("romani ćhib"),
            Optional.of("romani"),
            Optional.of(Direction.LTR),
            Optional.of("ro"),
            Optional.empty());

    @TempDir
    private Path folder;

    private final DiagnosticLog problems = new DiagnosticLog();

    @Test
    void everythingIsWrittenButTheTranslations() throws IOException {
        Path site = SiteText.small().with("""
                        -- templates/interface.properties --
                        # How many.
                        count={n, plural, one {# side} other {# sider}}
                        -- translations/en/interface.po --
                        msgctxt "count"
                        msgid "{n, plural, one {# side} other {# sider}}"
                        msgstr "{n, plural, one {# page} other {# pages}}"
                        """).in(folder);

        new NewLanguage(site).add(wish("pl"), problems);

        assertThat(GoldenSite.printed(problems)).isEmpty();
        assertThat(Files.readString(site.resolve("data/languages.yaml"))).endsWith("""

                pl:
                  autonym: polski
                  norwegian: polsk
                  direction: ltr
                  icu: pl
                  digits: latn
                  calendar: gregory
                  fallback: []
                """);
        assertThat(Files.readString(site.resolve("jbake.properties"))).endsWith("brobygger.languages.preparing=pl\n");
        assertThat(Files.readString(site.resolve("translations/pl/interface.po")))
                .endsWith("""
                        # Numbers in 'pl': one: 1; few: 2–4, 22–24, 32–34 …; many: 0, 5–21, 25–31 …
                        # Translate the words in each form; keep what is before the braces, and #:
                        # {n, plural, one {# side} few {# sider} many {# sider} other {# sider}}
                        #. How many.
                        #, icu-message-format
                        msgctxt "count"
                        msgid "{n, plural, one {# side} other {# sider}}"
                        msgstr ""
                        """);
    }

    @Test
    void theSecondTimeNothingChanges() {
        Path site = SmallSite.with("", folder);
        new NewLanguage(site).add(ROMANI, problems);
        SortedMap<String, String> before = ShippedSite.bytesBelow(site);

        NewLanguageResult result = new NewLanguage(site).add(ROMANI, problems);

        assertThat(((NewLanguageResult.Prepared) result).written()).isEmpty();
        assertThat(((NewLanguageResult.Prepared) result).existing())
                .containsExactly(
                        "data/languages.yaml",
                        "translations/rom/interface.po",
                        "translations/rom/index.po",
                        "jbake.properties");
        assertThat(ShippedSite.bytesBelow(site)).isEqualTo(before);
    }

    @Test
    void whatIcuLacksIsAskedForAtOnce() {
        Path site = SmallSite.with("", folder);
        SortedMap<String, String> before = ShippedSite.bytesBelow(site);

        assertThat(new NewLanguage(site).add(wish("rom"), problems))
                .isEqualTo(new NewLanguageResult.Refused(
                        "ICU, which knows most languages, does not know enough of 'rom'",
                        "add --autonym 'its name in itself' --direction ltr|rtl"
                                + " --icu 'the nearest language that ICU knows'"));
        assertThat(ShippedSite.bytesBelow(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            nb     | the site is written in 'nb'                           | choose a language to translate it into
            nb-NO  | the site is written in 'nb'                           | choose a language to translate it into
            tl     | 'tl' goes by another tag here                         | did you mean 'fil'?
            prs    | 'prs' goes by another tag here                        | did you mean 'fa-AF'?
            EN     | 'EN' goes by another tag here                         | did you mean 'en'?
            hr-hr  | language tag 'hr-hr' is not written in the usual way  | write hr
            sq-AL  | 'sq-AL' says no more than 'sq'                        | write the shorter sq
            Tigrinya    | 'Tigrinya' is a language's name, not its tag     | did you mean 'ti'?
            kroatisk | 'kroatisk' is a language's name, not its tag | did you mean 'hr'?
            h!     | 'h!' is not a language tag                            | write a BCP 47 tag such as vi, ckb or fa-AF
            ar-XB  | nobody speaks 'ar-XB'                                 | build it with --pseudo; it needs no files
            """)
    void aTagThatIsNoneOrAnothersIsRefused(String tag, String message, String remedy) {
        Path site = SmallSite.with("", folder);

        assertThat(new NewLanguage(site).add(wish(tag), problems))
                .isEqualTo(new NewLanguageResult.Refused(message, remedy));
    }

    @Test
    void aFallbackThatTheSiteDoesNotKnowIsRefused() {
        Path site = SmallSite.with("", folder);
        LanguageWish wish = new LanguageWish(
                "hr",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of("sr")));

        assertThat(new NewLanguage(site).add(wish, problems))
                .isEqualTo(new NewLanguageResult.Refused(
                        "--fallback names 'sr', which is no other language of data/languages.yaml",
                        "name languages of that file, or leave --fallback out"));
    }

    @Test
    void aSiteWithErrorsIsLeftAlone() {
        Path site = SmallSite.with("""
                -- content/index.md --
                summary=Uten tittel
                ~~~~~~
                """, folder);

        assertThat(new NewLanguage(site).add(wish("hr"), problems)).isEqualTo(new NewLanguageResult.Failed());
        assertThat(GoldenSite.printed(problems)).isEqualTo("""
                content/index.md:1:1: error: the header has no title [missing-key]
                  write a line title= with the page's title
                """);
        assertThat(site.resolve("translations/hr")).doesNotExist();
    }

    @Test
    void theShippedSiteBuildsAtOnceAndSaysWhatItIs() throws IOException {
        Path site = ShippedSite.copyTo(folder.resolve("site"));
        for (LanguageWish wish : List.of(wish("ta"), wish("vi"), wish("ps"), ROMANI)) {
            assertThat(new NewLanguage(site).add(wish, problems)).isInstanceOf(NewLanguageResult.Prepared.class);
        }

        BuildReport report = new SiteBuild(site, new BuildOptions(2, false)).build(folder.resolve("output"), problems);

        assertThat(report.published()).isTrue();
        assertThat(report.languages()).isEqualTo(19);
        assertThat(problems.sorted()).hasSize(4);
        assertThat(problems.sorted().get(2)).hasToString("""
                translations/ta/interface.po:1:1: warning: 'ta' is in preparation: %1$d of %1$d texts of the interface are not translated, so its pages are shown in 'nb' and say so [interface-incomplete]
                  translate them all; until then nothing else in 'ta' is shown""".formatted(interfaceTexts(site)));
        Document page = page("ps/skolemiljo/mobbing.html");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nb");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("meta[name=robots]").eachAttr("content")).containsExactly("noindex");
        assertThat(page.select("head link[hreflang]")).isEmpty();
        assertThat(page.select(".shortfall > [lang]").eachText())
                .containsExactly(
                        "Denne siden finnes ikke på پښتو ennå Er det viktig for barnet ditt? Spør skolen, og be om tolk.",
                        "This page is not available in پښتو yet Is it important for your child? Ask the school, and ask"
                                + " for an interpreter.");
        assertThat(page("index.html").selectFirst("a[hreflang=ta]").text()).isEqualTo("தமிழ் ikke oversatt ennå");
        assertThat(page("404.html").select("[lang=ta]")).isEmpty();
    }

    private static int interfaceTexts(Path site) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(site.resolve("templates/interface.properties"))) {
            texts.load(file);
        }
        return texts.size();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(folder.resolve("output").resolve(address).toFile(), "UTF-8");
    }

    private static LanguageWish wish(String tag) {
        return new LanguageWish(
                tag, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
