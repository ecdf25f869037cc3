package no.brobygger.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.SchoolChoice;
import no.brobygger.SchoolsReport;
import no.brobygger.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: everything that {@code build} does, but for publishing. */
@Command(
        name = "check",
        description = {
            "Look for problems: do all that build does, but publish nothing.",
            "",
            "Every problem is printed with its place, its rule and what to do about it."
                    + " Texts for a kind of school that has no site here (variants/) are checked too, all but how they look when finished."
        },
        footer = {
            "  brobygger check",
            "      look for problems in the site of the current folder",
            "  brobygger check --strict --quiet",
            "      be silent and succeed only if there is nothing to say, as before a commit",
            "  brobygger check --site school --format json",
            "      tell a program what is wrong",
            "  brobygger check --all",
            "      look at the site of every school below schools/",
            "  brobygger check --readability",
            "      see which pages are hard to read, and where to begin"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Pattern OF_SCHOOL = Pattern.compile("(?:^|/)schools/([^/]+)/");

    private final Screen screen;

    @Mixin
    private SiteOption site;

    @Mixin
    private SchoolsOption schools;

    @Mixin
    private WorkOptions work;

    @Option(
            names = "--readability",
            order = 15,
            description = "Also print how hard each page is to read, in every language that is written with Latin"
                    + " letters, and its three hardest sentences.")
    private boolean readability;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        BuildOptions options = work.buildOptions(surroundings);
        Problems problems = new Problems(new Viewpoint(surroundings.workingFolder(), folder));
        boolean showsProgress = work.format() == ProblemFormat.TEXT && !work.quiet();
        Optional<SchoolChoice> choice = schools.choice();
        if (readability && choice.isPresent()) {
            throw new WrongUsage(
                    command.commandLine(),
                    "--readability is told of one site",
                    "leave out --all and --school; the site that jbake.properties names is looked at");
        }
        BuildReport report;
        String consequence = "";
        String elapsed;
        try (ProgressLine progress = new ProgressLine(screen, showsProgress, "checking", problems)) {
            if (choice.isPresent()) {
                SchoolsReport schools = surroundings.sites().checkSchools(folder, options, choice.get(), progress);
                report = schools.sum();
                consequence = withErrors(problems, schools.schools().size());
            } else {
                report = surroundings.sites().check(folder, options, progress);
            }
            elapsed = progress.elapsed();
        }
        if (readability && work.format() == ProblemFormat.TEXT) {
            screen.out().print(ReadabilityTable.of(report.readings()));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("pages", report.pages());
        members.put("languages", report.languages());
        return new WorkResult(screen, problems, work)
                .print(members, "checked " + summary(report) + elapsed, consequence);
    }

    /** How many schools have errors of their own; nothing is said when only what they share has some. */
    private static String withErrors(Problems problems, int all) {
        long schools = problems.all().stream()
                .filter(Diagnostic::isError)
                .map(problem -> OF_SCHOOL.matcher(problem.location().path()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .count();
        return schools == 0 ? "" : " in " + schools + " of " + Counted.of(all, "school");
    }

    /** What was looked at, in a few words. */
    static String summary(BuildReport report) {
        return Counted.of(report.pages(), "page") + " in " + Counted.of(report.languages(), "language");
    }
}
