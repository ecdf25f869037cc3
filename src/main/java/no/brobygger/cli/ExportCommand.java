package no.brobygger.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.brobygger.exchange.ExchangeFormat;
import no.brobygger.exchange.ExportReport;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.UnitState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: files for translators who do not work in the site's folder. */
@Command(
        name = "export",
        description = {
            "Write what is to be translated, one file for each language.",
            "",
            "The bundles are only read; they need not be up to date. But where a page was renamed or moved, run"
                    + " 'brobygger sync' first: else its texts leave as missing, and those with links to it as outdated."
                    + " What comes back is taken with 'brobygger import'."
        },
        footer = {
            "  brobygger export --lang ar --as po --only missing,outdated",
            "      what is left to do in Arabic, for Poedit",
            "  brobygger export --as xliff2 --output to-agency",
            "      every language, for a translation agency",
            "  brobygger export --school nordlia --page slots/planen-var.md --as po",
            "      what one of many schools has written itself",
            "  brobygger export --lang so --as html --page skolemiljo/mobbing.md",
            "      a sheet on which a reviewer reads one page"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String CONTENT = "content/";

    private final Screen screen;

    @Mixin
    private SiteOption site;

    @Mixin
    private SchoolOption school;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            order = 2,
            required = true,
            description = "xliff2 (2.1) or xliff12 for translation tools, po for Poedit, csv for a spreadsheet,"
                    + " html for a reviewer with a browser.")
    private ExchangeFormat as;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            order = 3,
            split = ",",
            description = "This language only; may be given more than once. Default: all that are published.")
    private List<String> languages = List.of();

    @Option(
            names = "--only",
            paramLabel = "STATES",
            order = 4,
            split = ",",
            description = "Some of missing, outdated, translated, reviewed. Default: all.")
    private List<UnitState> only = List.of();

    @Option(
            names = "--page",
            paramLabel = "PATH",
            order = 5,
            description = "This page below content/ only, or 'interface'; may be given more than once.")
    private List<String> pages = List.of();

    @Option(
            names = "--output",
            paramLabel = "PATH",
            order = 6,
            description =
                    "The file for one language, or a folder, which ends in / if it is not there yet. Default: brobygger-TAG.* in the current folder.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private AnswerOption answer;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    ExportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        Optional<Path> target =
                output.map(path -> surroundings.workingFolder().resolve(path).normalize());
        boolean folderIsMeant = target.isPresent() && endsInSlash();
        if (target.filter(Files::isRegularFile).isPresent()) {
            checkFile(folderIsMeant);
        }
        Set<String> paths = new TreeSet<>();
        pages.forEach(page -> paths.add(page.startsWith(CONTENT) ? page.substring(CONTENT.length()) : page));
        ExportReport report = surroundings
                .bundles()
                .export(
                        folder,
                        new ExportRequest(
                                languages,
                                as,
                                Set.copyOf(only),
                                paths,
                                folderIsMeant ? Optional.empty() : target,
                                folderIsMeant ? target.get() : surroundings.workingFolder(),
                                school.id()),
                        problems);
        StringBuilder text = new StringBuilder();
        for (ExportReport.ExportedFile file : report.files()) {
            text.append(viewpoint.name(file.path())).append(": ");
            text.append(Counted.of(file.units(), "text"))
                    .append(" in ")
                    .append(file.language())
                    .append('\n');
        }
        report.without()
                .forEach(tag -> text.append("nothing to export in ").append(tag).append('\n'));
        return answer.print(screen, problems, members(report, viewpoint), text.toString(), false);
    }

    private void checkFile(boolean folderIsMeant) {
        if (folderIsMeant) {
            throw new WrongUsage(
                    command.commandLine(),
                    "--output ends in /, but it is a file",
                    "name a folder, or the file without the slash");
        }
        if (languages.size() != 1) {
            throw new WrongUsage(
                    command.commandLine(),
                    "--output is a file, and there may be several languages",
                    "name one language with --lang, or a folder");
        }
    }

    /** A path does not keep the slash that makes it a folder's. */
    private boolean endsInSlash() {
        return command.commandLine()
                .getParseResult()
                .matchedOption("--output")
                .originalStringValues()
                .get(0)
                .endsWith("/");
    }

    private static Map<String, Object> members(ExportReport report, Viewpoint viewpoint) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "files",
                report.files().stream()
                        .map(file -> {
                            Map<String, Object> member = new LinkedHashMap<>();
                            member.put("path", viewpoint.name(file.path()));
                            member.put("language", file.language());
                            member.put("texts", file.units());
                            return member;
                        })
                        .toList());
        members.put("without", report.without());
        return members;
    }
}
