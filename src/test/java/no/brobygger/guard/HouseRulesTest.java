package no.brobygger.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.brobygger.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the repository to the rules of {@code CONTRIBUTING.md}; each failure lists {@code path:line}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HouseRulesTest {

    private final List<RepositoryFile> files = RepositoryFile.all();
    private final List<String> ruleIds =
            Arrays.stream(Rule.values()).map(Rule::id).toList();

    @Test
    void javaFilesAreShort() {
        assertNone(SourceRules.longFiles(files));
    }

    @Test
    void methodsAreShort() {
        assertNone(MethodLength.tooLong(files));
    }

    @Test
    void namesSaySomething() {
        assertNone(SourceRules.bannedNames(files));
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertNone(SourceRules.leftOvers(files));
    }

    @Test
    void nothingDependsOnOneMachine() {
        assertNone(SourceRules.machinePaths(files));
    }

    @Test
    void everyPackageTellsItsStory() {
        assertNone(SourceRules.packagesWithoutStory(files));
    }

    @Test
    void architectureNamesExactlyThePackagesThatExist() {
        assertThat(DocumentRules.packageTable(files))
                .as("packages in the table of %s", DocumentRules.ARCHITECTURE)
                .containsExactlyInAnyOrderElementsOf(DocumentRules.existingPackages(files));
    }

    @Test
    void everyRuleIsDocumented() {
        assertNone(DocumentRules.diagnosticsOutOfStep(ruleIds, files));
    }

    @Test
    void everyRuleIsTested() {
        assertNone(DocumentRules.untestedRules(ruleIds, files));
    }

    @Test
    void templatesEscapeEverythingAndHoldNoCode() {
        assertNone(WebFileRules.unsafeTemplates(files));
    }

    @Test
    void styleSheetsAndScriptsAreSmall() {
        assertNone(WebFileRules.largeAssets(files));
    }

    private static void assertNone(Collection<Offence> offences) {
        assertThat(offences).isEmpty();
    }
}
