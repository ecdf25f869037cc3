package no.brobygger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good translations harmed on purpose, as haste, a machine or ill will harms them: each harm is found by the gate for it
 * and by no other, and the good translations pass without a word.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarmedTest {

    private static final Path FILE = Path.of("src/test/resources/no/brobygger/gate/harmed.tsv");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Set<String> ADVICE = Set.of("gate-identical", "gate-length", "gate-glossary");

    private final Trial trial = new Trial();

    record Harmed(int line, String language, Set<String> rules, String source, String good, String harmed) {

        static Harmed of(int line, String text) {
            String[] cells = text.split("\t", -1);
            return new Harmed(
                    line, cells[0], Set.of(cells[1].split(",")), read(cells[2]), read(cells[3]), read(cells[4]));
        }

        private static String read(String cell) {
            return ESCAPE.matcher(cell)
                    .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)))
                    .replace("\\n", "\n");
        }

        @Override
        public String toString() {
            return "line " + line + ", " + language + ", " + rules;
        }
    }

    static List<Harmed> harmed() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).startsWith("#"))
                .mapToObj(i -> Harmed.of(i + 1, lines.get(i)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("harmed")
    void harmIsFoundByTheGateForIt(Harmed harmed) {
        Trial.Verdict verdict = trial.of(harmed.language(), harmed.source(), harmed.harmed());

        assertThat(verdict.rules()).as(verdict.printed()).isEqualTo(harmed.rules());
        assertThat(verdict.admitted()).isEqualTo(ADVICE.containsAll(harmed.rules()));
    }

    @ParameterizedTest
    @MethodSource("harmed")
    void goodTranslationPassesWithoutAWord(Harmed harmed) {
        Trial.Verdict verdict = trial.of(harmed.language(), harmed.source(), harmed.good());

        assertThat(verdict.printed()).isEmpty();
        assertThat(verdict.admitted()).isTrue();
    }
}
