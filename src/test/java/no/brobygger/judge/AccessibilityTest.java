package no.brobygger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.brobygger.GoldenSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page keeps, in every language, WCAG 2.2 AA as far as a machine can tell. */
@Tag("browser")
@ExtendWith({BuiltSiteExtension.class, ChromiumExtension.class})
final class AccessibilityTest {

    @Test
    void everyKindOfPageIsAccessibleInEveryLanguage(BuiltSite site, Browser browser) {
        Set<String> pages = new LinkedHashSet<>(site.rootPages());
        site.languages().forEach(language -> pages.addAll(site.kinds(language).values()));
        pages.addAll(site.covering("nb"));
        pages.addAll(site.covering("ar"));

        try (SiteServer server = new SiteServer(site.root())) {
            assertThat(new AccessibilityJudge(browser).offences(server.base(), List.copyOf(pages)))
                    .isEmpty();
        }
    }

    @Test
    void noPageNeedsScrollingSideways(BuiltSite site, Browser browser) {
        try (SiteServer server = new SiteServer(site.root())) {
            assertThat(new AccessibilityJudge(browser).tooWide(server.base(), site.pages()))
                    .isEmpty();
        }
    }

    @Test
    void outdatedTextIsAccessibleInEveryKindOfBlock(@TempDir Path folder, Browser browser) throws IOException {
        BuiltSite site = new BuiltSite(GoldenSite.published("outdated-text-in-every-kind-of-block", folder));

        try (SiteServer server = new SiteServer(site.root())) {
            AccessibilityJudge judge = new AccessibilityJudge(browser);

            assertThat(judge.offences(server.base(), site.pages())).isEmpty();
            assertThat(judge.tooWide(server.base(), site.pages())).isEmpty();
        }
    }

    @Test
    void aSchoolsLongNameAndAddressFitAPhone(@TempDir Path folder, Browser browser) throws IOException {
        BuiltSite site = new BuiltSite(GoldenSite.published("school-year-and-what-is-new", folder));

        try (SiteServer server = new SiteServer(site.root())) {
            assertThat(new AccessibilityJudge(browser).tooWide(server.base(), site.pages()))
                    .isEmpty();
        }
    }

    @Test
    void wideTableScrollsByItselfWithTheMarksInIt(@TempDir Path folder, Browser browser) throws IOException {
        for (String sheet : List.of("tokens.css", "text.css")) {
            Files.copy(Path.of("templates/css", sheet), folder.resolve(sheet));
        }
        String missing = "<td><span class='other' lang='nb' dir='ltr'>Foreldrerådet</span> <span class='mark'>لم يُترجم"
                + " بعد</span></td>";
        Files.writeString(
                folder.resolve("wide.html"),
                """
                <!DOCTYPE html>
                <html lang="ar" dir="rtl">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>بيئة</title>
                <link rel="stylesheet" href="tokens.css"><link rel="stylesheet" href="text.css">
                <main><h1 id="a">بيئة المدرسة</h1>
                <div class="wide" tabindex="0" role="group" aria-labelledby="a"><table>
                """ + ("<tr>" + missing.repeat(6) + "</tr>\n").repeat(2) + "</table></div></main>\n");

        try (SiteServer server = new SiteServer(folder)) {
            AccessibilityJudge judge = new AccessibilityJudge(browser);

            assertThat(judge.offences(server.base(), List.of("wide.html"))).isEmpty();
            assertThat(judge.tooWide(server.base(), List.of("wide.html"))).isEmpty();
        }
    }

    @Test
    void paleArabicTextIsFoundThoughAxePassesOverIt(@TempDir Path folder, Browser browser) throws IOException {
        Files.writeString(folder.resolve("pale.html"), """
                <!DOCTYPE html>
                <html lang="ar" dir="rtl">
                <meta charset="utf-8">
                <title>بيئة</title>
                <style>@media (prefers-color-scheme: dark) { p { color: #ccc } }</style>
                <main><h1>بيئة المدرسة</h1><p>بيئة المدرسة</p></main>
                """);

        List<String> offences = judge(folder, "pale.html", browser);

        assertThat(offences)
                .containsExactly(
                        "pale.html (opened, in Latin letters) at 360×800, DARK: color-contrast: Elements must meet"
                                + " minimum color contrast ratio thresholds: <p>nnnn nnnnnnn</p>",
                        "pale.html (opened, in Latin letters) at 1280×800, DARK: color-contrast: Elements must meet"
                                + " minimum color contrast ratio thresholds: <p>nnnn nnnnnnn</p>");
    }

    @Test
    void missingLanguageFoldedMistakesAndWidePagesAreFound(@TempDir Path folder, Browser browser) throws IOException {
        Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html>
                <html>
                <title>Feil</title>
                <main>
                <details><summary>Mer</summary><img src="data:," /></details>
                <p>Tekst</p><table><tr><td><div style="inline-size: 340px">bred</div></table>
                </main>
                """);

        List<String> offences;
        List<String> wide;
        try (SiteServer server = new SiteServer(folder)) {
            AccessibilityJudge judge = new AccessibilityJudge(browser);
            offences = judge.offences(server.base(), List.of("bad.html"));
            wide = judge.tooWide(server.base(), List.of("bad.html"));
        }

        assertThat(wide).containsExactly("bad.html at 320×512: wider than the window");
        assertThat(offences)
                .anyMatch(offence -> offence.startsWith("bad.html at 360×800, LIGHT: html-has-lang: "))
                .anyMatch(offence ->
                        offence.startsWith("bad.html (opened, in Latin letters) at 360×800, LIGHT: image-alt"));
    }

    private static List<String> judge(Path folder, String page, Browser browser) {
        try (SiteServer server = new SiteServer(folder)) {
            return new AccessibilityJudge(browser).offences(server.base(), List.of(page));
        }
    }
}
