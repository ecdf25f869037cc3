package no.brobygger.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.BuildOptions;
import no.brobygger.SiteStatus;
import no.brobygger.diagnostic.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code status}: how much is translated, and what is left. */
@Command(
        name = "status",
        description = {
            "Show how much of the site is translated into each language.",
            "",
            "A page is complete when every segment is translated and up to date, partial when enough is"
                    + " translated to publish it, and below when so little is that readers get the source."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  brobygger status",
            "      a row for each language",
            "  brobygger status --lang ar",
            "      what is left to translate into Arabic, page by page",
            "  brobygger status --format json",
            "      the same for a program, with every page"
        })
final class StatusCommand implements Callable<Integer> {

    /** How the answer is given. */
    enum Format {
        TEXT,
        JSON;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Screen screen;

    @Mixin
    private SiteOption site;

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
    private Format format = Format.TEXT;

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
        Problems problems = new Problems(new Viewpoint(surroundings.workingFolder(), folder));
        BuildOptions options = new BuildOptions(surroundings.processors(), false);
        SiteStatus status = surroundings.sites().status(folder, options, problems);
        List<LanguageShare> shares = LanguageShare.of(status);
        // Without any language something is wrong with the site, not with the one that was asked for.
        if (language.isPresent() && !shares.isEmpty()) {
            shares = List.of(only(language.get(), shares));
        }
        if (format == Format.JSON) {
            Map<String, Object> answer = new LinkedHashMap<>(StatusReport.members(shares));
            answer.putAll(DiagnosticJson.of(problems));
            screen.out().print(JsonText.of(answer));
        } else {
            text(shares, problems);
        }
        return problems.exitCode();
    }

    private void text(List<LanguageShare> shares, Problems problems) {
        WorkResult.printProblems(screen, problems.all());
        if (!problems.count().isEmpty()) {
            screen.err().print(problems.count() + "\n");
        }
        if (shares.isEmpty()) {
            return;
        }
        screen.out().print(StatusReport.languages(shares));
        if (language.isPresent()) {
            screen.out().print("\n" + StatusReport.pages(shares.get(0)));
        }
    }

    private LanguageShare only(String tag, List<LanguageShare> shares) {
        List<String> tags = shares.stream().map(share -> share.language().tag()).toList();
        return shares.stream()
                .filter(share -> share.language().tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        command.commandLine(),
                        "the site has no language '" + tag + "'",
                        Nearest.to(tag, tags)
                                        .map(near -> "did you mean '" + near + "'? ")
                                        .orElse("")
                                + "its languages are " + String.join(", ", tags)));
    }
}
