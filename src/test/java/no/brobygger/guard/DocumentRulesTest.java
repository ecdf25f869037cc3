package no.brobygger.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows that each rule about documents, templates and assets bites. */
final class DocumentRulesTest {

    @Test
    void packageTableIsReadInItsOrderAndEndsWithTheTable() {
        RepositoryFile document = new RepositoryFile("docs/architecture.md", """
                | type | law |
                |---|---|
                | `Page` | none |

                | package | one sentence |
                |---|---|
                | `cli` | Words become a task. |
                | *(root)* | The build. |
                | `page` | What a page is. |

                | `later` | not in the table |
                """);

        assertThat(DocumentRules.packageTable(List.of(document))).containsExactly("cli", "(root)", "page");
    }

    @Test
    void recordsAreReadFromTablesWithTheirComponents() {
        RepositoryFile document = new RepositoryFile("docs/architecture.md", """
                A `Rest(of, text)` is passed over.

                | stage | type | law |
                |---|---|---|
                | plan | `SitePlan(pages, files)`, `PlannedPage(address)` | `SitePlan` is whole |
                """);

        assertThat(DocumentRules.shownRecords(List.of(document)))
                .containsExactly("SitePlan(pages, files)", "PlannedPage(address)");
    }

    @Test
    void existingPackagesIncludeTheRootAndNestedOnes() {
        List<RepositoryFile> files = List.of(
                new RepositoryFile("src/main/java/no/brobygger/SiteBuild.java", ""),
                new RepositoryFile("src/main/java/no/brobygger/page/Page.java", ""),
                new RepositoryFile("src/main/java/no/brobygger/page/deep/Page.java", ""),
                new RepositoryFile("src/test/java/no/brobygger/guard/Page.java", ""));

        assertThat(DocumentRules.existingPackages(files)).containsExactly("(root)", "page", "page.deep");
    }

    @Test
    void missingSpareAndDisorderedSectionsAreFound() {
        RepositoryFile document =
                new RepositoryFile("docs/diagnostics.md", "# Diagnostics\n\n## bad-date\n\n## bad-bom\n\n## gone\n");

        assertThat(DocumentRules.diagnosticsOutOfStep(List.of("bad-bom", "bad-date", "no-title"), List.of(document)))
                .extracting(Offence::toString)
                .containsExactly(
                        "docs/diagnostics.md:5: 'bad-bom' is out of alphabetical order",
                        "docs/diagnostics.md:7: 'gone' is not a rule",
                        "docs/diagnostics.md:1: rule 'no-title' needs a section '## no-title'");
    }

    @Test
    void ruleThatNoTestNamesIsFound() {
        RepositoryFile byId = new RepositoryFile("src/test/golden/diagnostics.txt", "a.md:1:1: error: x [bad-bom]\n");
        RepositoryFile byName = new RepositoryFile("src/test/java/no/brobygger/XTest.java", "Rule.BAD_DATE, BAD_DAY_2");

        assertThat(DocumentRules.untestedRules(List.of("bad-bom", "bad-date", "bad-day"), List.of(byId, byName)))
                .extracting(Offence::message)
                .containsExactly("no test names rule 'bad-day'");
    }

    @Test
    void templateThatDoesNotEscapeOrHoldsCodeIsFound() {
        RepositoryFile template = new RepositoryFile("templates/page.ftlh", """
                ${page.title?no_esc}
                <script>alert(1)</script>
                <p style="color: red">
                <button onclick="go()">
                ${"x"?eval}
                <script src="https://example.org/x.js"></script>
                """);

        assertThat(WebFileRules.unsafeTemplates(List.of(template)))
                .extracting(Offence::line)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void templateThatEscapesIsAllowed() {
        RepositoryFile template = new RepositoryFile("templates/page.ftlh", """
                <link rel="stylesheet" href="${page.root}css/site.css">
                <script src="${page.root}js/search.js" defer></script>
                <a href="https://example.org/">${page.title}</a>
                """);

        assertThat(WebFileRules.unsafeTemplates(List.of(template))).isEmpty();
    }

    @Test
    void largeAssetIsFound() {
        RepositoryFile style = new RepositoryFile("assets/css/site.css", "x".repeat(32_001));
        RepositoryFile script = new RepositoryFile("assets/js/site.js", "x".repeat(16_000));

        assertThat(WebFileRules.largeAssets(List.of(style, script)))
                .extracting(Offence::toString)
                .containsExactly("assets/css/site.css:1: 32001 characters, at most 32000");
    }
}
