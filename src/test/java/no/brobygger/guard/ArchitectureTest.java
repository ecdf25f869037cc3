package no.brobygger.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the source to the package table of {@code docs/architecture.md}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("each package imports only those below it", ArchitectureRules::upwardImports),
                rule("each library has one door", ArchitectureRules::librariesBesideTheirDoor),
                rule("only cli reads the machine's locale, zone, clock and settings", ArchitectureRules::ambientState),
                rule("no call takes the machine's locale or charset silently", ArchitectureRules::silentDefaults),
                rule("only cli prints", ArchitectureRules::standardStreams),
                rule("no static field can change", ArchitectureRules::mutableStatics),
                rule("exceptions say what happened", ArchitectureRules::genericExceptions));
    }

    private static Arguments rule(String name, Function<JavaClasses, List<String>> checker) {
        return Arguments.argumentSet(name, checker);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sourceKeepsTheRule(Function<JavaClasses, Collection<String>> checker) {
        assertThat(checker.apply(classes)).isEmpty();
    }

    @Test
    void thereAreClassesToHold() {
        assertThat(classes).hasSizeGreaterThan(20);
    }

    @Test
    void documentHasTheSamePackageTable() {
        List<RepositoryFile> files = RepositoryFile.all();

        assertThat(DocumentRules.packageTable(files))
                .as("packages in the table of %s, top to bottom", DocumentRules.ARCHITECTURE)
                .isEqualTo(ArchitectureRules.LAYERS);
    }

    @Test
    void documentShowsRecordsAsTheyAre() {
        List<String> shown = DocumentRules.shownRecords(RepositoryFile.all());

        List<String> records = classes.stream()
                .filter(JavaClass::isRecord)
                .map(ArchitectureRules::signature)
                .toList();
        assertThat(shown).hasSizeGreaterThan(5).isSubsetOf(records);
    }
}
