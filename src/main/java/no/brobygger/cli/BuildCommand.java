package no.brobygger.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.SchoolChoice;
import no.brobygger.SchoolsReport;
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
        footer = {
            "  brobygger build",
            "      build the site of the current folder into its folder output",
            "  brobygger build --site school --output public --strict",
            "      build another site into another folder, and only if nothing is to be said",
            "  brobygger build --zip sticks",
            "      pack each language as well: sticks/ar.zip opens without network",
            "  brobygger build --all --output public",
            "      build the site of every school: public/<id> for each folder schools/<id>",
            "  brobygger build --all --shard 2/4",
            "      build the second quarter of the schools, as one of four machines",
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
                    + " output.pseudo with --pseudo; with --all or --school a folder for each school below"
                    + " output.schools.")
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
    private SchoolsOption schools;

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
        Optional<SchoolChoice> choice = schools.choice();
        Path target = output.map(surroundings.workingFolder()::resolve)
                .orElse(folder.resolve(usualOutput(choice)))
                .normalize();
        BuildOptions plain = work.buildOptions(surroundings).withLink(link);
        BuildOptions options = zip.map(surroundings.workingFolder()::resolve)
                .map(plain::packedInto)
                .orElse(plain);
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        boolean showsProgress = work.format() == ProblemFormat.TEXT && !work.quiet();
        Answer answer;
        String elapsed;
        try (ProgressLine progress = new ProgressLine(screen, showsProgress, "building", problems)) {
            answer = choice.map(chosen ->
                            Answer.of(surroundings.sites().buildSchools(folder, options, chosen, target, progress)))
                    .orElseGet(() -> Answer.of(surroundings.sites().build(folder, options, target, progress)));
            elapsed = progress.elapsed();
        }
        String line = viewpoint.name(target) + ": " + answer.line() + elapsed;
        return new WorkResult(screen, problems, work).print(answer.members(), line, ": " + answer.left());
    }

    /**
     * What is told of a build.
     *
     * @param members what a machine reads
     * @param line what a person reads when there were no errors
     * @param left what a person reads of it when there were
     */
    private record Answer(Map<String, Object> members, String line, String left) {

        static Answer of(BuildReport report) {
            return new Answer(BuildCommand.members(report), BuildCommand.summary(report), "nothing was published");
        }

        static Answer of(SchoolsReport report) {
            Map<String, Object> schools = new LinkedHashMap<>();
            report.schools().forEach((id, one) -> schools.put(id, BuildCommand.members(one)));
            String count = Counted.of(report.schools().size(), "school");
            return new Answer(
                    Map.of("schools", schools),
                    report.schools().isEmpty()
                            ? "no school to build: fewer schools below schools/ than parts, or none"
                            : count + ", " + BuildCommand.summary(report.sum()),
                    report.published() == 0
                            ? "nothing was published"
                            : report.published() + " of " + count + " published; the other sites are as they were");
        }
    }

    private String usualOutput(Optional<SchoolChoice> choice) {
        return "output" + (choice.isPresent() ? ".schools" : "") + (work.pseudo() ? ".pseudo" : "");
    }

    /** What was published, in one line. */
    static String summary(BuildReport report) {
        return CheckCommand.summary(report) + ", " + report.written() + " written, " + report.unchanged()
                + " unchanged, " + report.removed() + " removed";
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
