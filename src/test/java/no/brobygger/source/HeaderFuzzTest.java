package no.brobygger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.FuzzedPlaces;
import no.brobygger.Scrambler;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;
import org.junit.jupiter.api.Test;

/** Whatever stands at the top of a page or in a data file, it is read without an exception and with places in the file. */
class HeaderFuzzTest {

    private static final List<String> PIECES = List.of(
            "title=",
            "summary=",
            "changes=",
            "checked=2026-11-22\n",
            "checked=",
            "order=",
            "importance=",
            "status=draft\n",
            "type=",
            "language=nb\n",
            "threshold=",
            "law=",
            "sources=",
            "~~~~~~\n",
            "~~~~~~",
            "=",
            ":",
            "#",
            "!",
            "\\u12",
            "\\",
            "x=",
            ",");
    private static final List<String> YAML = List.of(
            "- ",
            "? ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!!int ",
            "!x ",
            "|\n ",
            ">\n ",
            "\"",
            "'",
            "# ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "~",
            "\\u202E",
            "\\x00",
            "<<: ",
            "\t",
            "  ",
            "nb: ",
            "id: ");

    /** Without a header nobody knows where the text begins, and without its language nothing can be said of it. */
    private static final Set<Rule> LOSES_THE_PAGE = Set.of(Rule.MISSING_HEADER, Rule.UNKNOWN_LANGUAGE);

    private final SiteFolder folder = new SiteFolder(Path.of("").toAbsolutePath());

    @Test
    void everyHeaderIsRead() {
        LanguagesFile languages = LanguagesReader.read(folder, problem -> {});
        SiteSettings settings = SettingsReader.read(folder, languages, problem -> {});
        PageReader reader = new PageReader(
                Layer.GUIDANCE,
                new HeaderWords(languages, settings, ReferenceFiles.read(folder, languages, problem -> {})));
        FuzzedPlaces.tryAll("header", new Scrambler(Scrambler.models("content", ".md"), PIECES), text -> {
            SourceText source = new SourceText("content/a/b.md", text);
            List<Diagnostic> problems = new ArrayList<>();

            Optional<GuidancePage> page = reader.read("a/b.md", source, problems::add);

            FuzzedPlaces.check(source, problems);
            boolean isLost =
                    problems.stream().anyMatch(problem -> problem.isError() && LOSES_THE_PAGE.contains(problem.rule()));
            assertThat(page.isEmpty()).isEqualTo(isLost);
            page.ifPresent(read ->
                    assertThat(read.bodyStart()).isBetween(read.header().title().end(), text.length()));
        });
    }

    @Test
    void everyYamlIsRead() {
        FuzzedPlaces.tryAll("yaml", new Scrambler(Scrambler.models("data", ".yaml"), YAML), text -> {
            SourceText source = new SourceText("data/x.yaml", text);
            List<Diagnostic> problems = new ArrayList<>();

            Optional<YamlValue> value = YamlParser.parse(source, problems::add);

            FuzzedPlaces.check(source, problems);
            assertThat(value.isPresent()).isEqualTo(problems.isEmpty());
        });
    }

    @Test
    void everyPropertyFileIsRead() {
        FuzzedPlaces.tryAll(
                "properties",
                new Scrambler(Scrambler.models("src/test/resources/golden", ".properties"), PIECES),
                text -> {
                    SourceText source = new SourceText("jbake.properties", text);
                    List<Diagnostic> problems = new ArrayList<>();

                    PropertyLines lines = PropertyLines.ofFile(source, problems::add);
                    lines.all()
                            .forEach(line -> lines.valuePlace(line, line.value().length()));

                    FuzzedPlaces.check(source, problems);
                });
    }
}
