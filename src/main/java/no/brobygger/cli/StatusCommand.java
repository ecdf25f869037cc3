package no.brobygger.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.BuildOptions;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.language.Language;
import no.brobygger.status.LanguageShare;
import no.brobygger.status.SiteStatus;
import no.brobygger.status.StatusReport;
import no.brobygger.status.WorkList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code status}: how much is translated, and what is left. */
@Command(
        name = "status",
        description = {
            "Show how much of the site is translated into each language, and what to do next.",
            "",
            "A page is complete when every segment is translated and up to date, partial when enough is"
                    + " translated to publish it, and below when so little is that readers get the source.",
            "",
            "What to translate next is ranked: importance of the page (importance= in its header), times readers"
                    + " of the language (in data/languages.yaml), times segments missing or outdated."
        },
        footer = {
            "  brobygger status",
            "      a row for each language",
            "  brobygger status --lang ar",
            "      what is left to translate into Arabic, page by page",
            "  brobygger status --next",
            "      the ten pages to translate first, in any language",
            "  brobygger status --html status.html",
            "      a report to open in a browser, or to send to others",
            "  brobygger status --school nordlia",
            "      also what one of many schools has written itself",
            "  brobygger status --format json",
            "      the same for a program, with every page"
        })
final class StatusCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private SiteOption site;

    @Mixin
    private SchoolOption school;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            order = 2,
            description = "One language only, and a row for each of its pages.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = 3,
            description = "text for people, json for machines. Default: text.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private ReportFile report;

    @Option(
            names = "--next",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "10",
            order = 5,
            description = "What to translate and what to read next, the first N of each. Default: 10.")
    private Optional<Integer> next = Optional.empty();

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    StatusCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        Optional<Path> html = report.checked(surroundings.workingFolder());
        checkNext();
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        BuildOptions options = new BuildOptions(surroundings.processors(), false).forSchool(school.id());
        SiteStatus status = only(surroundings.sites().status(folder, options, problems));
        // An empty report would take the place of a good one, and say nothing.
        boolean isWritten = html.isPresent() && !status.rows().isEmpty();
        if (isWritten) {
            ReportFile.write(html.get(), StatusReport.html(status, problems.errors()));
        }
        switch (format) {
            case TEXT -> text(status, problems, html.filter(file -> isWritten).map(viewpoint::name));
            case JSON -> screen.out().print(DiagnosticJson.answer(StatusJson.members(status), problems));
        }
        return problems.exitCode();
    }

    private void text(SiteStatus status, Problems problems, Optional<String> written) {
        WorkResult.printProblems(screen, problems.all());
        if (!problems.count().isEmpty()) {
            screen.err().print(problems.count() + "\n");
        }
        if (status.rows().isEmpty()) {
            return;
        }
        List<LanguageShare> shares = LanguageShare.of(status);
        WorkList work = WorkList.of(status);
        if (next.isPresent()) {
            screen.out().print(StatusTables.work(work, next.get(), status.fewestReaders()));
        } else {
            screen.out().print(StatusTables.languages(shares) + "\n");
            screen.out().print(language.isPresent() ? StatusTables.pages(shares.get(0)) : StatusTables.hint(work));
        }
        written.ifPresent(file -> screen.out().print("\nwritten: " + file + "\n"));
    }

    private void checkNext() {
        if (next.isPresent() && next.get() < 1) {
            throw new WrongUsage(
                    command.commandLine(),
                    "--next " + next.get() + " lists nothing",
                    "write a number from 1 up, or none for ten");
        }
    }

    /** What is asked for: all of it, or one language. */
    private SiteStatus only(SiteStatus status) {
        List<Language> languages =
                LanguageShare.of(status).stream().map(LanguageShare::language).toList();
        // Without any language something is wrong with the site, not with the one that was asked for.
        if (language.isEmpty() || languages.isEmpty()) {
            return status;
        }
        String tag = language.get();
        List<String> tags = languages.stream().map(Language::tag).toList();
        return languages.stream()
                .filter(candidate -> candidate.tag().equals(tag))
                .findFirst()
                .map(status::in)
                .orElseThrow(() -> new WrongUsage(
                        command.commandLine(),
                        "the site has no language '" + tag + "'",
                        Nearest.to(tag, tags)
                                        .map(near -> "did you mean '" + near + "'? ")
                                        .orElse("")
                                + "its languages are " + String.join(", ", tags)));
    }
}
