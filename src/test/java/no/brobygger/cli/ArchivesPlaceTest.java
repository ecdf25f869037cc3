package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.BuildOptions;
import no.brobygger.SchoolChoice;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code build --zip} may not put its archives; nothing is built then. */
class ArchivesPlaceTest {

    private static final String REMEDY = "\n  name a folder of its own with --zip, for example 'sticks'";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"output", "output/sticks", "output/a/../b"})
    void theOutputFolderIsRefused(String archives) throws IOException {
        String name = Path.of(archives).normalize().toString();

        assertThat(refusal(archives)).isEqualTo(inOutput(name, "output"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"output.staging", "output.previous", "output.version-a", "output.version-b"})
    void whatStandsBesideTheOutputDuringABuildIsRefused(String beside) throws IOException {
        assertThat(refusal(beside + "/sticks")).isEqualTo(inOutput(beside + "/sticks", beside));
    }

    @Test
    void theOutputFolderIsRefusedThroughALinkToo() throws IOException {
        Files.createDirectories(folder.resolve("output"));
        Files.createSymbolicLink(folder.resolve("alias"), Path.of("output"));

        assertThat(refusal("alias/sticks")).isEqualTo(inOutput("alias/sticks", "output"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "content", "data", "schools", "templates", "translations", "variants"})
    void aFolderOfSourcesIsRefused(String source) throws IOException {
        assertThat(refusal(source)).isEqualTo(inSource(source, source));
        assertThat(refusal(source + "/x/y")).isEqualTo(inSource(source + "/x/y", source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "notes.txt/sticks"})
    void aFileIsRefused(String archives) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "years of work");

        assertThat(refusal(archives)).isEqualTo("""
                notes.txt:1:1: error: 'notes.txt' is a file, and a folder was expected [output-is-file]
                  remove the file, or name a folder of its own with --zip, for example 'sticks'""");
    }

    @Test
    void theSameHoldsForTheSitesOfSchools() throws IOException {
        site();
        DiagnosticLog problems = new DiagnosticLog();

        new SiteBuildWork()
                .buildSchools(
                        folder, packedInto("public/nordlia"), SchoolChoice.ALL, folder.resolve("public"), problems);

        assertThat(printed(problems)).isEqualTo(inOutput("public/nordlia", "public"));
    }

    /** What is told of a build that publishes into {@code output}, and is to leave everything as it was. */
    private String refusal(String archives) throws IOException {
        site();
        DiagnosticLog problems = new DiagnosticLog();
        String before = names();

        new SiteBuildWork().build(folder, packedInto(archives), folder.resolve("output"), problems);

        assertThat(names()).isEqualTo(before);
        return printed(problems);
    }

    private void site() {
        SiteText.small().in(folder);
    }

    private BuildOptions packedInto(String archives) {
        return new BuildOptions(1, false, false, Optional.of(folder.resolve(archives)), LocalDate.EPOCH);
    }

    private String names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().collect(Collectors.joining("\n"));
        }
    }

    private static String printed(DiagnosticLog problems) {
        return problems.sorted().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String inOutput(String name, String output) {
        return name + ":1:1: error: '" + name + "' is or lies in '" + output
                + "', which a build replaces with all that is in it [archives-in-output]" + REMEDY;
    }

    private static String inSource(String name, String source) {
        return name + ":1:1: error: '" + name + "' is or lies in '" + source
                + "', which is read as a source [output-in-source]" + REMEDY;
    }
}
