package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What points to the left in one language would have to point to the right in another. */
class SidesTest {

    /** As a character, an entity or an escape of CSS; not those that browsers mirror, such as the chevron of a path. */
    private static final Pattern ARROW = Pattern.compile("[\\u2190-\\u21FF\\u25B6\\u25BA\\u25C0\\u25C4\\u27F0-\\u27FF"
            + "\\u2B00-\\u2BFF]|&(#x21[9A-Fa-f].|[lrh]arr|[lr]Arr);|\\\\0*21[9a-fA-F].\\b");
    /** Words that CSS puts on a page reach no translator. */
    private static final Pattern GENERATED_WORD = Pattern.compile("content:\\s*\"[^\"\\n]*\\p{L}");

    private static final Pattern SIDE_IN_SCRIPT = Pattern.compile("\\b(left|right|scrollLeft)\\b");

    @Test
    void noTemplateAndNoAssetHasAnArrow() throws IOException {
        assertThat(found(ARROW, Path.of("templates"))).isEmpty();
        assertThat(found(ARROW, Path.of("assets"))).isEmpty();
    }

    @Test
    void noStylePutsAWordOnThePage() throws IOException {
        assertThat(found(GENERATED_WORD, Path.of("templates/css"))).isEmpty();
    }

    @Test
    void noScriptAndNoTemplateNamesASide() throws IOException {
        assertThat(found(SIDE_IN_SCRIPT, Path.of("assets/js"))).isEmpty();
        assertThat(found(Pattern.compile("\\b(left|right)\\b\\s*[=:;\"]|-(left|right)\\b"), Path.of("templates")))
                .isEmpty();
    }

    private static List<String> found(Pattern pattern, Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(file + ": " + match.group()));
            }
        }
        return found;
    }
}
