package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.brobygger.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a template: one plain line with its place, each place once, and the way out. */
class TemplateFailureTest {

    /** A page's value with something in it for each kind of mistake. */
    public record Guidance(String title, Optional<String> summary, Language language, List<String> topics) {

        public String broken() {
            throw new IllegalStateException("no such law");
        }
    }

    private static final Guidance VALUE = new Guidance("Mobbing", Optional.empty(), TinySite.BOKMAL, List.of("a", "b"));

    @TempDir
    private Path folder;

    @Test
    void aNameThatThePageDoesNotHaveIsReportedWithTheNamesItHas() {
        assertThat(problems("<h1>\n\t${page.titel}</h1>")).isEqualTo("""
                        templates/page.ftlh:2:4: error: 'page.titel' is missing or empty for page 'nb/index.html' [template-error]
                          a 'Guidance' has: language, summary, title, topics""");
    }

    @Test
    void aNameDeeperInIsReportedWithTheNamesThere() {
        assertThat(problems("${page.language.name}")).isEqualTo("""
                        templates/page.ftlh:1:3: error: 'page.language.name' is missing or empty for page 'nb/index.html' [template-error]
                          a 'Language' has: autonym, calendar, digits, direction, fallback, icuTag, norwegianName, readers, tag""");
    }

    @Test
    void anAbsentValueIsReportedWithTheWaysToAllowForIt() {
        assertThat(problems("${page.summary}")).isEqualTo("""
                        templates/page.ftlh:1:3: error: 'page.summary' is missing or empty for page 'nb/index.html' [template-error]
                          it may be absent: give a default, '${page.summary!}', or test it, '<#if page.summary??>'""");
    }

    @Test
    void aNameThatIsNotThePagesIsReported() {
        assertThat(problems("${title}")).isEqualTo("""
                        templates/page.ftlh:1:3: error: 'title' is missing or empty for page 'nb/index.html' [template-error]
                          write the name as the page's value has it, or give a default with '!' or a test with '??'""");
    }

    @Test
    void aRecordCannotBePrinted() {
        assertThat(problems("<html lang=\"${page.language}\">")).isEqualTo("""
                        templates/page.ftlh:1:15: error: 'page.language': expected text but this has evaluated to a hash for page 'nb/index.html' [template-error]
                          see the manual of Freemarker for the directive or expression at this place""");
    }

    @Test
    void whatAValueThrowsIsReported() {
        assertThat(problems("${page.broken}")).isEqualTo("""
                        templates/page.ftlh:1:1: error: reading a value failed: java.lang.IllegalStateException: no such law for page 'nb/index.html' [template-error]
                          see the manual of Freemarker for the directive or expression at this place""");
    }

    @Test
    void aClassCannotBeMadeFromATemplate() {
        assertThat(problems("${'freemarker.template.utility.Execute'?new()('ls')}"))
                .isEqualTo("""
                        templates/page.ftlh:1:1: error: instantiating freemarker.template.utility.Execute is not allowed in the template for security reasons for page 'nb/index.html' [template-error]
                          see the manual of Freemarker for the directive or expression at this place""");
    }

    @Test
    void aMacroWithoutEndIsReported() {
        assertThat(problems("<#macro again><@again/></#macro><@again/>")).isEqualTo("""
                        templates/page.ftlh:1:1: error: a macro or an include calls itself without end for page 'nb/index.html' [template-error]
                          end the recursion with a condition""");
    }

    @Test
    void anErrorInAnIncludedTemplateHasItsPlaceThere() {
        TinySite site = new TinySite(folder).file("templates/parts/head.ftlh", "<title>\n${page.titel}</title>");

        assertThat(problems(site, "<#include 'parts/head.ftlh'>")).isEqualTo("""
                        templates/parts/head.ftlh:2:3: error: 'page.titel' is missing or empty for page 'nb/index.html' [template-error]
                          a 'Guidance' has: language, summary, title, topics""");
    }

    @Test
    void aFaultThatHitsManyPagesIsReportedOnceWithTheirNumber() {
        TinySite site = new TinySite(folder).file("templates/page.ftlh", "${page.titel}\n");

        site.bake(
                TinySite.page("nb/c.html", "page.ftlh", VALUE),
                TinySite.page("nb/a.html", "page.ftlh", VALUE),
                TinySite.text("nb/fine.html", "fine"),
                TinySite.page("nb/b.html", "page.ftlh", VALUE));

        assertThat(site.written()).containsEntry("nb/fine.html", "<h1>fine</h1>\n<p>fine</p>\n");
        assertThat(site.problems()).isEqualTo("""
                        templates/page.ftlh:1:3: error: 'page.titel' is missing or empty for page 'nb/a.html' and 2 more [template-error]
                          a 'Guidance' has: language, summary, title, topics""");
    }

    @Test
    void aMissingTemplateIsReportedWithThoseThatExist() {
        TinySite site =
                new TinySite(folder).file("templates/parts/head.ftlh", "").file("templates/notes.txt", "");

        site.bake(TinySite.page("nb/b.html", "texts.ftlh", VALUE), TinySite.page("nb/a.html", "texts.ftlh", VALUE));

        assertThat(site.problems()).isEqualTo("""
                        templates/texts.ftlh:1:1: error: template 'texts.ftlh' is missing for page 'nb/a.html' and 1 more [missing-template]
                          templates that exist: parts/head.ftlh, text.ftlh""");
    }

    @Test
    void aMissingIncludeIsReportedWhereItIsAskedFor() {
        assertThat(problems("<p>\n  <#include 'foot.ftlh'>")).isEqualTo("""
                        templates/page.ftlh:2:3: error: template 'foot.ftlh' is missing for page 'nb/index.html' [missing-template]
                          templates that exist: page.ftlh, text.ftlh""");
    }

    @Test
    void aTemplateThatDoesNotParseIsReportedOnce() {
        TinySite site = new TinySite(folder).file("templates/page.ftlh", "<p>\n<#if page>\n");

        site.bake(TinySite.page("nb/b.html", "page.ftlh", VALUE), TinySite.page("nb/a.html", "page.ftlh", VALUE));

        assertThat(site.problems()).isEqualTo("""
                        templates/page.ftlh:2:11: error: the template does not parse: unexpected end of file reached. You have an unclosed #if for page 'nb/a.html' and 1 more [template-syntax]
                          see the manual of Freemarker for the directive or expression at this place""");
    }

    @Test
    void anIncludeThatDoesNotParseHasItsPlaceThere() {
        TinySite site = new TinySite(folder).file("templates/foot.ftlh", "\n${page?upper}");

        assertThat(problems(site, "<#include 'foot.ftlh'>")).isEqualTo("""
                        templates/foot.ftlh:2:8: error: the template does not parse: unknown built-in: "upper" for page 'nb/index.html' [template-syntax]
                          see the manual of Freemarker for the directive or expression at this place""");
    }

    @Test
    void aTemplateThatIsNotUtf8IsReported() throws Exception {
        TinySite site = new TinySite(folder).file("templates/page.ftlh", "");
        Files.write(site.folder().resolve("templates/page.ftlh"), new byte[] {'<', 'p', '>', (byte) 0xE5});

        site.bake(TinySite.page("nb/index.html", "page.ftlh", VALUE));

        assertThat(site.problems()).isEqualTo("""
                        templates/page.ftlh:1:1: error: template 'page.ftlh' is not valid UTF-8 for page 'nb/index.html' [template-syntax]
                          save the file as UTF-8""");
    }

    @Test
    void aTemplateThatPrintsNothingHasLostItsPage() {
        assertThat(problems("<#if false>x</#if>")).isEqualTo("""
                        templates/page.ftlh:1:1: error: no file, or an empty one, was written for page 'nb/index.html' [lost-page]
                          see that the template prints something and that no tool or asset removes the file""");
    }

    private String problems(String template) {
        return problems(new TinySite(folder), template);
    }

    private static String problems(TinySite site, String template) {
        site.file("templates/page.ftlh", template).bake(TinySite.page("nb/index.html", "page.ftlh", VALUE));
        return site.problems();
    }
}
