package no.brobygger.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --site}: which site a command is about. */
final class SiteOption {

    @Option(
            names = "--site",
            paramLabel = "DIR",
            order = 1,
            description = "The folder of the site, which holds jbake.properties. Default: the current folder.")
    private Optional<Path> site = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** The site's folder, absolute. */
    Path folder(Surroundings surroundings) {
        Path working = surroundings.workingFolder();
        Path folder = site.map(working::resolve).orElse(working).normalize();
        if (!Files.exists(folder)) {
            throw wrong("does not exist");
        }
        if (!Files.isDirectory(folder)) {
            throw wrong("is a file, not a folder");
        }
        return folder;
    }

    private WrongUsage wrong(String what) {
        String name = site.map(Path::toString).orElse(".");
        return new WrongUsage(
                command.commandLine(),
                "the site folder '" + name + "' " + what,
                "name the folder that holds jbake.properties with --site");
    }
}
