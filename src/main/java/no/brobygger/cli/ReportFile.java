package no.brobygger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.brobygger.disk.WholeFile;
import no.brobygger.status.StatusReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --html}: the file that the report goes to. Nothing but an older report is ever overwritten. */
final class ReportFile {

    @Option(
            names = "--html",
            paramLabel = "FILE",
            order = 4,
            description =
                    "Write it as one HTML file, with what to do next. An older report is replaced, no other file.")
    private Optional<Path> file = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** The file, absolute, if one is wanted; asked before the work is done, for nothing is worse than to learn it after. */
    Optional<Path> checked(Path workingFolder) {
        Optional<Path> wanted = file.map(workingFolder::resolve).map(Path::normalize);
        wanted.ifPresent(this::check);
        return wanted;
    }

    private void check(Path wanted) {
        String name = file.map(Path::toString).orElse("");
        if (Files.isDirectory(wanted)) {
            throw wrong("'" + name + "' is a folder", "name a file in it, such as " + name + "/status.html");
        }
        if (!Files.isDirectory(wanted.getParent())) {
            throw wrong(
                    "the folder of '" + name + "' does not exist", "make the folder, or name a file in another one");
        }
        if (Files.exists(wanted) && !isReport(wanted)) {
            throw wrong(
                    "'" + name + "' is not a report of this command, so it is not overwritten",
                    "name another file, or remove this one");
        }
    }

    /** Writes the report, whole or not at all. */
    static void write(Path wanted, String html) {
        try {
            WholeFile.write(wanted, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReport(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(StatusReport.MARK_WITHIN), StandardCharsets.UTF_8)
                    .contains(StatusReport.MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrongUsage wrong(String message, String remedy) {
        return new WrongUsage(command.commandLine(), message, remedy);
    }
}
