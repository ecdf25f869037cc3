package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.school.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final Pattern SIDE =
            Pattern.compile("(?m)^\\s*((left|right|top|bottom|width|height|(min|max)-(width|height)|float|clear)"
                    + "|(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)[a-z-]*"
                    + "|border-(top|bottom)-(left|right)-radius)\\s*:.*$"
                    + "|text-align:\\s*(left|right)"
                    + "|(margin|padding|inset|border-width):(\\s+[^\\s;]+){4};");

    /** Rough but enough: a pair of text and the surfaces it stands on. */
    private static final Map<String, List<String>> TEXT_ON = Map.of(
            "ink", List.of("paper", "ground", "calm", "warm"),
            "link", List.of("paper", "ground", "calm", "warm"),
            "on-accent", List.of("accent"),
            "quiet", List.of("paper", "ground", "calm", "warm"));

    private static final Map<String, List<String>> EDGE_ON = Map.of(
            "accent", List.of("paper", "calm"),
            "edge", List.of("paper", "ground", "calm", "warm"),
            "focus", List.of("paper", "ground", "calm", "warm"),
            "warm-edge", List.of("paper", "warm"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutSevenTimes(String scheme) {
        assertThat(pairsBelow(7, TEXT_ON, colours(scheme))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void edgesOfControlsAndFocusStandOutThreeTimes(String scheme) {
        assertThat(pairsBelow(3, EDGE_ON, colours(scheme))).isEmpty();
    }

    @Test
    void darkAndLightNameTheSameColours() {
        assertThat(colours("dark").keySet()).isEqualTo(colours("light").keySet());
    }

    @Test
    void colourIsChosenInTheTokensOnly() {
        Pattern literal = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
        List<String> found = new ArrayList<>();

        for (Path sheet : sheets()) {
            if (!sheet.endsWith("tokens.css")) {
                literal.matcher(read(sheet)).results().forEach(match -> found.add(sheet + ": " + match.group()));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void noPropertyNamesAPhysicalSide() {
        List<String> found = new ArrayList<>();

        for (Path sheet : sheets()) {
            SIDE.matcher(read(sheet)).results().forEach(match -> found.add(sheet + ": " + match.group()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void everyTokenIsUsedAndEveryUsedTokenIsThere() {
        StringBuilder all = new StringBuilder();
        sheets().forEach(sheet -> all.append(read(sheet)));

        assertThat(names("(?m)^\\s*--([a-z0-9-]+):", all)).isEqualTo(names("var\\(--([a-z0-9-]+)\\)", all));
    }

    @Test
    void sheetsAreSmall() {
        int total = sheets().stream().mapToInt(sheet -> read(sheet).length()).sum();

        assertThat(total).isLessThan(25_000);
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(sheets()).allSatisfy(sheet -> assertThat(read(sheet)).doesNotContain("url(", "@import"));
    }

    private static List<String> pairsBelow(
            double ratio, Map<String, List<String>> pairs, Map<String, Integer> colours) {
        List<String> below = new ArrayList<>();
        new TreeMap<>(pairs).forEach((front, backs) -> {
            for (String back : backs) {
                double found = new Colour(colours.get(front)).contrast(new Colour(colours.get(back)));
                if (found < ratio) {
                    below.add(front + " on " + back + ": " + found);
                }
            }
        });
        return below;
    }

    private static Map<String, Integer> colours(String scheme) {
        String tokens = read(Path.of("templates/css/tokens.css"));
        int dark = tokens.indexOf("@media screen and (prefers-color-scheme: dark)");
        Matcher matcher = COLOUR.matcher(scheme.equals("dark") ? tokens.substring(dark) : tokens.substring(0, dark));
        Map<String, Integer> colours = new TreeMap<>();
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    private static List<String> names(String pattern, CharSequence css) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> sheets() {
        try (Stream<Path> files = Files.list(Path.of("templates/css"))) {
            return files.sorted().toList();
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
