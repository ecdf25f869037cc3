package no.brobygger.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: the site, finished and in place. */
@Command(
        name = "build",
        description = {
            "Build the site and publish it to a folder.",
            "",
            "With an error nothing is published, and the site that was there stays whole. A folder that"
                    + " Brobygger did not create is never overwritten. Files that did not change keep their time."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  brobygger build",
            "      build the site of the current folder into its folder output",
            "  brobygger build --site school --output public --strict",
            "      build another site into another folder, and only if nothing is to be said",
            "  brobygger build --zip sticks",
            "      pack each language as well: sticks/ar.zip opens without network",
            "  brobygger build --format sarif > problems.sarif",
            "      leave a log that code hosts show beside the lines",
            "  brobygger build --pseudo",
            "      build into the folder output.pseudo, to see what no translation reaches"
        })
final class BuildCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private SiteOption site;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            order = 2,
            description = "Where the site is published. Default: the folder output in the site's folder, and"
                    + " output.pseudo with --pseudo.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--zip",
            paramLabel = "DIR",
            order = 3,
            description = "Also pack each language into an archive of its own, with Norwegian beside it: to carry on"
                    + " a memory stick, or to send.")
    private Optional<Path> zip = Optional.empty();

    @Option(
            names = "--link",
            order = 4,
            description = "For a folder that a server shows: make it a link to the site, and let each build replace the"
                    + " link. Readers then never meet a missing page. Later builds keep the link by themselves.")
    private boolean link;

    @Mixin
    private WorkOptions work;

    @Mixin
    private HelpOption help;

    BuildCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        Path target = output.map(surroundings.workingFolder()::resolve)
                .orElse(folder.resolve(work.pseudo() ? "output.pseudo" : "output"))
                .normalize();
        BuildOptions plain = work.buildOptions(surroundings).withLink(link);
        BuildOptions options = zip.map(surroundings.workingFolder()::resolve)
                .map(plain::packedInto)
                .orElse(plain);
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        boolean showsProgress = work.format() == ProblemFormat.TEXT && !work.quiet();
        BuildReport report;
        String elapsed;
        try (ProgressLine progress = new ProgressLine(screen, showsProgress, "building", problems)) {
            report = surroundings.sites().build(folder, options, target, progress);
            elapsed = progress.elapsed();
        }
        String line = viewpoint.name(target) + ": " + of(report) + elapsed;
        return new WorkResult(screen, problems, work).print(members(report), line, ": nothing was published");
    }

    /** What was published, in one line. */
    static String of(BuildReport report) {
        return CheckCommand.of(report) + ", " + report.written() + " written, " + report.unchanged() + " unchanged, "
                + report.removed() + " removed";
    }

    private static Map<String, Object> members(BuildReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("published", report.published());
        members.put("pages", report.pages());
        members.put("languages", report.languages());
        members.put("written", report.written());
        members.put("unchanged", report.unchanged());
        members.put("removed", report.removed());
        return members;
    }
}
