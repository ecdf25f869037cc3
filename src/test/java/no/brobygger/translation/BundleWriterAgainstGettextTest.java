package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import no.brobygger.diagnostic.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GNU gettext's own tools as the judge of our files; they must be on the PATH. */
@Tag("gettext")
class BundleWriterAgainstGettextTest {

    private static final int BUNDLES = 120;

    @TempDir
    private Path folder;

    @Test
    void msgcatWithoutWrappingGivesTheSameBytes() throws IOException, InterruptedException {
        List<String> files = files();

        List<String> theirs = new ArrayList<>();
        for (String file : files) {
            theirs.add(run(file, "msgcat", "--force-po", "--no-wrap"));
        }

        assertThat(theirs).isEqualTo(files);
    }

    @Test
    void filesWrappedByMsgcatReadBackEqual() throws IOException, InterruptedException {
        List<Bundle> read = new ArrayList<>();
        for (String file : files()) {
            read.add(RandomBundle.withoutLines(read(run(file, "msgcat", "--force-po", "--width=30"))));
        }

        assertThat(read)
                .isEqualTo(files().stream()
                        .map(file -> RandomBundle.withoutLines(read(file)))
                        .toList());
    }

    @Test
    void msgfmtChecksAPageBundleWithoutAWord() throws IOException, InterruptedException {
        String file = new BundleWriter().write(read("""
                                msgid ""
                                msgstr ""
                                "Project-Id-Version: Brobygger\\n"
                                "PO-Revision-Date: 2026-11-22 00:00+0000\\n"
                                "Last-Translator: Ola Nordmann <ola@example.org>\\n"
                                "Language-Team: none\\n"
                                "Language: nb\\n"
                                "MIME-Version: 1.0\\n"
                                "Content-Type: text/plain; charset=UTF-8\\n"
                                "Content-Transfer-Encoding: 8bit\\n"

                                #. heading
                                #: content/a.md
                                #, icu-message-format
                                msgid "Hei {name}\\nDu"
                                msgstr "مرحبا {name}\\nأنت"

                                #~| msgid "older"
                                #~ msgid "old"
                                #~ msgstr "gammel"
                                """));

        String output = run(file, "msgfmt", "--check", "--output-file=-");

        assertThat(output).contains("مرحبا {name}\nأنت");
    }

    private static List<String> files() {
        return LongStream.range(9000, 9000 + BUNDLES)
                .mapToObj(seed -> keptByGettext(new RandomBundle(seed).next()))
                .map(new BundleWriter()::write)
                .toList();
    }

    /** Without what msgcat drops or changes whoever wrote it: fuzzy and obsolete entries that have no translation. */
    private static Bundle keptByGettext(Bundle bundle) {
        List<BundleEntry> kept = bundle.entries().stream()
                .filter(entry -> !entry.target().isEmpty() || !entry.isFuzzy() && !entry.obsolete())
                .toList();
        return new Bundle(bundle.path(), bundle.header(), bundle.headerComments(), kept);
    }

    private static Bundle read(String text) {
        return new BundleReader()
                .read(new SourceText("x.po", text), "nb", problem -> {
                    throw new AssertionError(problem + "\nin:\n" + text);
                })
                .orElseThrow();
    }

    private String run(String input, String... command) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("in.po"), input);
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.command().add(file.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = start(builder);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(() -> contents(errors) + "\nin:\n" + input)
                .isZero();
        return output;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException absent) {
            return fail(
                    "'" + builder.command().get(0) + "' is not on the PATH: install the package gettext,"
                            + " or leave out the tests with tag 'gettext'",
                    absent);
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
