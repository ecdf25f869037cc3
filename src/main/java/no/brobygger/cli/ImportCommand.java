package no.brobygger.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: translations that come back. */
@Command(
        name = "import",
        description = {
            "Take translations from files that 'brobygger export' wrote and people have edited.",
            "",
            "A translation is refused, and the others are taken, when its source has changed since, when it would"
                    + " overwrite a newer edit or lower what is finished, or when it does not pass the checks. Each bundle"
                    + " is written whole or not at all. The format is known by what is in the file."
        },
        footer = {
            "  brobygger import brobygger-ar.po",
            "      take what was translated",
            "  brobygger import --dry-run from-agency/*.xlf",
            "      see what would be taken and refused",
            "  brobygger import --review brobygger-so.html",
            "      a person has read all of it: mark what is complete as reviewed"
        })
final class ImportCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What came back: XLIFF, PO, CSV or the HTML sheet.")
    private List<Path> files = List.of();

    @Mixin
    private SiteOption site;

    @Mixin
    private SchoolOption school;

    @Option(
            names = "--force",
            order = 2,
            description = "Overwrite newer edits, and reviewed translations, with those of the file.")
    private boolean force;

    @Option(names = "--dry-run", order = 3, description = "Tell what would be done, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--review",
            order = 4,
            description =
                    "A person has read the file against the source: bundles that are in it whole become reviewed.")
    private boolean review;

    @Mixin
    private AnswerOption answer;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    ImportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        List<Path> full = files.stream()
                .map(file -> surroundings.workingFolder().resolve(file).normalize())
                .toList();
        full.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(file -> {
            throw new WrongUsage(
                    command.commandLine(),
                    "the file '" + viewpoint.name(file) + "' does not exist",
                    "name the files that came back");
        });
        ImportReport report = surroundings
                .bundles()
                .importFiles(folder, full, new ImportOptions(force, dryRun, review, school.id()), problems);
        return answer.print(
                screen, problems, members(report, folder, viewpoint), text(report, folder, viewpoint), false);
    }

    private String text(ImportReport report, Path folder, Viewpoint viewpoint) {
        StringBuilder text = new StringBuilder();
        report.bundles().forEach(bundle -> text.append(dryRun ? "would write " : "wrote ")
                .append(viewpoint.name(folder.resolve(bundle)))
                .append(report.drafts().contains(bundle) ? ", no longer reviewed: nobody has read what is new" : "")
                .append('\n'));
        report.refusedById().forEach((rule, count) -> text.append("refused ")
                .append(count)
                .append(" [")
                .append(rule)
                .append("]\n"));
        return text.append(report.taken() + " taken, " + report.unchanged() + " unchanged, " + report.refusedInAll()
                        + " refused\n")
                .toString();
    }

    private Map<String, Object> members(ImportReport report, Path folder, Viewpoint viewpoint) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("written", !dryRun);
        members.put("taken", report.taken());
        members.put("unchanged", report.unchanged());
        members.put("refused", report.refusedById());
        members.put("bundles", names(report.bundles(), folder, viewpoint));
        members.put("drafts", names(report.drafts(), folder, viewpoint));
        return members;
    }

    private static List<String> names(List<String> bundles, Path folder, Viewpoint viewpoint) {
        return bundles.stream()
                .map(bundle -> viewpoint.name(folder.resolve(bundle)))
                .toList();
    }
}
