package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide for schools lists is what there is. */
class SchoolsGuideTest {

    private static final Pattern SLOT = Pattern.compile("<!-- slot: ([a-z-]+) -->");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)\\.md` \\|");

    private static final Pattern NGINX = Pattern.compile("(?s)```\n(location = .*?)```");

    @ParameterizedTest
    @ValueSource(strings = {"docs/for-schools.md", "docs/for-skoler.md"})
    void eachSlotOfTheGuidanceHasARowAndNoOther(String guide) throws IOException {
        String rows = Files.readString(Path.of(guide));

        assertThat(found(ROW, rows)).containsExactlyInAnyOrderElementsOf(slots());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/for-schools.md", "docs/for-skoler.md"})
    void eachTopicIsNamed(String guide) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("content"))) {
            String topics = folders.filter(Files::isDirectory)
                    .map(folder -> "`" + folder.getFileName() + "`")
                    .sorted()
                    .collect(Collectors.joining(", ", "\n", ".\n"));

            assertThat(Files.readString(Path.of(guide))).contains(topics);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/for-schools.md", "docs/for-skoler.md"})
    void linesForNginxAreThoseOfItsFile(String guide) throws IOException {
        String file = Files.readString(Path.of("src/main/resources/no/brobygger/hosting/nginx.conf"));
        String lines = found(NGINX, Files.readString(Path.of(guide))).get(0);

        assertThat(file)
                .contains(lines.lines().map(line -> "#   " + line + "\n").collect(Collectors.joining()));
    }

    private static List<String> slots() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            StringBuilder pages = new StringBuilder();
            for (Path page : files.filter(Files::isRegularFile).toList()) {
                pages.append(Files.readString(page));
            }
            return found(SLOT, pages).stream().distinct().toList();
        }
    }

    private static List<String> found(Pattern pattern, CharSequence text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
