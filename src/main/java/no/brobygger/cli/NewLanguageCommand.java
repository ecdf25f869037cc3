package no.brobygger.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.language.Direction;
import no.brobygger.scaffold.LanguageWish;
import no.brobygger.scaffold.NewLanguageResult;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.SourcePlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new-language}: all that a new language needs, but for the translations. */
@Command(
        name = "new-language",
        description = {
            "Prepare everything for one more language, but for the translations.",
            "",
            "It is described in data/languages.yaml, gets a bundle without translations for the interface and for"
                    + " each page, and is listed as in preparation in jbake.properties. The site builds at once; pages"
                    + " in the new language show the source and say so, until the interface is translated. No file"
                    + " that is there is written over."
        },
        footer = {
            "  brobygger new-language vi",
            "      prepare Vietnamese",
            "  brobygger new-language rom --autonym 'romani ćhib' --norwegian romani \\",
            "      --direction ltr --icu ro",
            "      prepare a language of which ICU knows too little"
        })
final class NewLanguageCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(
            paramLabel = "TAG",
            description = "The language's BCP 47 tag, such as vi, ckb or fa-AF: the shortest that says which it is.")
    private String tag;

    @Mixin
    private SiteOption site;

    @Option(
            names = "--autonym",
            paramLabel = "NAME",
            order = 2,
            description = "The language's name in itself, as its readers write it. Default: as ICU has it.")
    private Optional<String> autonym = Optional.empty();

    @Option(
            names = "--norwegian",
            paramLabel = "NAME",
            order = 3,
            description = "Its name in bokmål. Default: as ICU has it.")
    private Optional<String> norwegian = Optional.empty();

    @Option(
            names = "--direction",
            paramLabel = "ltr|rtl",
            order = 4,
            description = "The direction it is written in. Default: as ICU has it.")
    private Optional<String> direction = Optional.empty();

    @Option(
            names = "--icu",
            paramLabel = "TAG",
            order = 5,
            description = "The locale that dates, numbers and plural forms come from. Default: the tag itself.")
    private Optional<String> icu = Optional.empty();

    @Option(
            names = "--fallback",
            paramLabel = "TAGS",
            order = 6,
            description = "The languages tried for what is not translated, before the source; with commas, '' for"
                    + " none. Default: the same language without region, if it is there.")
    private Optional<String> fallback = Optional.empty();

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    NewLanguageCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        LanguageWish wish = new LanguageWish(
                tag, autonym, norwegian, direction.map(this::direction), icu, fallback.map(NewLanguageCommand::tags));
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        NewLanguageResult result = surroundings.sites().newLanguage(folder, wish, problems);
        WorkResult.printProblems(screen, problems.all());
        if (result instanceof NewLanguageResult.Refused refused) {
            throw new WrongUsage(command.commandLine(), refused.message(), refused.remedy());
        }
        if (result instanceof NewLanguageResult.Prepared prepared) {
            tell(prepared, folder, viewpoint);
        } else {
            screen.err().print(problems.count() + ": nothing was written\n");
        }
        return problems.exitCode();
    }

    private void tell(NewLanguageResult.Prepared prepared, Path folder, Viewpoint viewpoint) {
        prepared.existing()
                .forEach(file -> screen.out().print("there already: " + viewpoint.name(folder.resolve(file)) + "\n"));
        prepared.written()
                .forEach(file -> screen.out().print("written: " + viewpoint.name(folder.resolve(file)) + "\n"));
        String name =
                prepared.language().norwegianName() + " (" + prepared.language().autonym() + ")";
        String first = viewpoint.name(folder.resolve(BundleFolder.ofInterface(prepared.language())));
        String end;
        if (prepared.written().isEmpty()) {
            end = ": everything was there already";
        } else if (prepared.existing().contains(SourcePlaces.SETTINGS)) {
            end = ": what was missing is there now";
        } else {
            end = " is prepared; 'brobygger build' works at once. Translate " + first + " first";
        }
        screen.out().print(name + end + "\n");
    }

    private Direction direction(String word) {
        return Arrays.stream(Direction.values())
                .filter(known -> known.html().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        command.commandLine(),
                        "--direction is '" + word + "', expected ltr or rtl",
                        "write ltr for left to right, as Norwegian, or rtl for right to left, as Arabic"));
    }

    private static List<String> tags(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
