package no.brobygger.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.sync.SyncReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sync}: bundles that know what changed in their pages. */
@Command(
        name = "sync",
        description = {
            "Bring the bundles up to the pages they translate.",
            "",
            "New texts appear in the order of the page, changed ones are marked fuzzy with what they were"
                    + " translated from, gone ones are kept for reuse. Bundles that lack are made, and those of renamed"
                    + " pages follow them, and so do the links of translations to such pages. No translation is lost, and readers see what they saw before."
        },
        footer = {
            "  brobygger sync",
            "      bring all bundles up to date",
            "  brobygger sync --lang ar --lang so",
            "      only those into Arabic and Somali",
            "  brobygger sync --check",
            "      write nothing, and fail if a bundle is not up to date, as before a merge",
            "  brobygger sync --minor content/sprak/tolk.md:11 --by 'Eksempel skole'",
            "      a spelling was corrected there: keep its translations, in every language"
        })
final class SyncCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private SiteOption site;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            order = 2,
            description = "This language only; may be given more than once. Default: all that are published.")
    private List<String> languages = List.of();

    @Option(names = "--check", order = 3, description = "Write nothing; exit with 1 if something would change.")
    private boolean check;

    @Option(
            names = "--minor",
            paramLabel = "PATH:LINE",
            order = 4,
            description = "Accept that the text at this line of a page means what it meant before it was changed.")
    private Optional<String> minor = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            order = 5,
            description = "Who accepts it; the bundles keep the name and the day.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--quiet", order = 13, description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private AnswerOption answer;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    SyncCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Path folder = site.folder(screen.surroundings());
        Viewpoint viewpoint = new Viewpoint(screen.surroundings().workingFolder(), folder);
        if (minor.isPresent() || by.isPresent()) {
            return acceptMinor(folder, new Problems(viewpoint));
        }
        return sync(folder, viewpoint);
    }

    private int sync(Path folder, Viewpoint viewpoint) {
        Surroundings surroundings = screen.surroundings();
        Problems problems = new Problems(viewpoint);
        SyncReport report = surroundings.bundles().sync(folder, surroundings.processors(), languages, check, problems);
        SyncAnswer told = new SyncAnswer(report, check, path -> viewpoint.name(folder.resolve(path)));
        return answer.print(
                screen, problems, told.members(), quiet ? "" : told.text(), check && report.changesAnything());
    }

    private int acceptMinor(Path folder, Problems problems) {
        SourceLocation place = place(folder);
        String name = by.map(String::strip).orElse("");
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong("--minor needs a name with --by", "write --by and who decided it, on one line");
        }
        if (check || !languages.isEmpty()) {
            throw wrong("--minor goes with neither --check nor --lang", "leave them out: it is for all languages");
        }
        String remark =
                screen.surroundings().today().get() + " " + name + ": the source changed without change of meaning";
        List<String> tags = screen.surroundings().bundles().acceptMinor(folder, place, remark, problems).stream()
                .map(Language::tag)
                .toList();
        String text = tags.isEmpty() ? "nothing was written\n" : "current again: " + String.join(", ", tags) + "\n";
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("languages", tags);
        return answer.print(screen, problems, members, quiet ? "" : text, false);
    }

    /** The place as the site names it, whether it was written as seen from here or from the site's folder. */
    private SourceLocation place(Path folder) {
        String written = minor.orElse("");
        int colon = written.lastIndexOf(':');
        String line = written.substring(colon + 1);
        if (colon < 1 || !line.matches("[1-9][0-9]{0,8}")) {
            throw wrong(
                    "--minor is '" + written + "', expected a page and a line",
                    "write it like --minor content/index.md:5");
        }
        Path file = screen.surroundings()
                .workingFolder()
                .resolve(written.substring(0, colon))
                .normalize();
        Path page = file.startsWith(folder) && Files.exists(file)
                ? folder.relativize(file)
                : Path.of(written.substring(0, colon));
        return new SourceLocation(page.toString().replace('\\', '/'), Integer.parseInt(line), 1);
    }

    private WrongUsage wrong(String message, String remedy) {
        return new WrongUsage(command.commandLine(), message, remedy);
    }
}
