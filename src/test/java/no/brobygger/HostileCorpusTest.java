package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever means harm gets a diagnostic, or a page on which what was sent stands as text; {@code -Dhostile=update} writes
 * down what comes out, to be read line by line.
 */
@Tag("once")
class HostileCorpusTest {

    private static HostileSite site;
    private static HarmlessPages harmless;

    @TempDir
    private Path folder;

    @BeforeAll
    static void buildTheSoundSite(@TempDir Path sound) throws IOException {
        Path output = SmallSite.published("", sound);
        site = new HostileSite(HostileSite.pages(output));
        harmless = new HarmlessPages(output);
    }

    static List<HostileCase> cases() {
        return HostileCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void harmIsRefusedOrShownAsText(HostileCase hostile) throws IOException {
        String outcome = site.outcome(hostile, folder);

        if ("update".equals(System.getProperty("hostile"))) {
            rewrite(hostile, outcome);
        } else {
            assertThat(outcome).isEqualTo(hostile.outcome());
        }
        assertThat(harmless.offences(folder.resolve("output"))).isEmpty();
    }

    @Test
    void thereAreTwoHundredDifferentOnes() {
        Map<String, String> names = new TreeMap<>();
        cases().forEach(hostile -> names.put(hostile.input(), hostile.toString()));

        assertThat(names).hasSizeGreaterThanOrEqualTo(200).hasSameSizeAs(cases());
    }

    private static void rewrite(HostileCase hostile, String outcome) throws IOException {
        Path file = HostileCase.FOLDER.resolve(hostile.file() + ".txt");
        String text = Files.readString(file);
        String before = text.substring(0, text.indexOf("== "));
        String after = HostileCase.read(file).stream()
                .map(each -> each.with(each.number() == hostile.number() ? outcome : each.outcome()))
                .collect(Collectors.joining());
        Files.writeString(file, before + after);
    }
}
