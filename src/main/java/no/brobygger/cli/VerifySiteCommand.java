package no.brobygger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.publish.SiteManifest;
import no.brobygger.publish.SiteVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify-site}: whether a published folder is what was built. */
@Command(
        name = "verify-site",
        description = {
            "Tell which files of a published site are changed, missing or foreign.",
            "",
            "Each build writes manifest.json: every file with its size and SHA-256, the tool's version, a fingerprint of"
                    + " the sources and how much is translated. This command holds the folder against it. Whoever can"
                    + " change the pages can change the list too: to be sure, compare the fingerprint of the list with"
                    + " that of the computer where the site was built."
        },
        footer = {
            "  brobygger verify-site output",
            "      is it all there after the copying, and is nothing else there?",
            "  brobygger verify-site /srv/www/skole --format json",
            "      the same for a program that watches a server"
        })
final class VerifySiteCommand implements Callable<Integer> {

    private static final int SHOWN_DIGITS = 12;

    private final Screen screen;

    @Parameters(paramLabel = "DIR", description = "The folder of the published site, which holds manifest.json.")
    private Path folder;

    @Mixin
    private AnswerOption answer;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    VerifySiteCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Path working = screen.surroundings().workingFolder();
        Path site = working.resolve(folder).normalize();
        if (!Files.isDirectory(site)) {
            throw new WrongUsage(
                    command.commandLine(),
                    "there is no folder '" + folder + "'",
                    "name the folder of a published site, for example 'output'");
        }
        Viewpoint viewpoint = new Viewpoint(working, site);
        Problems problems = new Problems(viewpoint);
        Optional<SiteVerification> verified = verify(site, problems);
        return answer.print(
                screen,
                problems,
                verified.map(VerifySiteCommand::members).orElse(Map.of("files", 0)),
                verified.map(result -> viewpoint.name(site) + ": " + text(result))
                        .orElse(""),
                false);
    }

    private Optional<SiteVerification> verify(Path site, Problems problems) {
        try {
            return SiteVerification.of(site, screen.surroundings().processors(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(SiteVerification result) {
        SiteManifest manifest = result.manifest();
        boolean asBuilt = result.changed() + result.missing() + result.foreign() == 0;
        String found = asBuilt
                ? ", all as they were built"
                : ": " + result.changed() + " changed, " + result.missing() + " missing, " + result.foreign()
                        + " foreign";
        return Counted.of(manifest.files().size(), "file") + found + " by " + manifest.tool() + " from revision "
                + cut(manifest.revision()) + "; the list itself is " + cut(result.fingerprint()) + "\n";
    }

    private static String cut(String digits) {
        return digits.substring(0, Math.min(SHOWN_DIGITS, digits.length()));
    }

    private static Map<String, Object> members(SiteVerification result) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("files", result.manifest().files().size());
        members.put("changed", result.changed());
        members.put("missing", result.missing());
        members.put("foreign", result.foreign());
        members.put("tool", result.manifest().tool());
        members.put("revision", result.manifest().revision());
        members.put("fingerprint", result.fingerprint());
        return members;
    }
}
