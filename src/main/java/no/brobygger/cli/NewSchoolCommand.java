package no.brobygger.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.scaffold.NewSchoolResult;
import no.brobygger.scaffold.SchoolQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new-school}: the file of one more school. */
@Command(
        name = "new-school",
        description = {
            "Make the file of one more school, schools/ID/school.yaml.",
            "",
            "On a terminal you are asked for what no option says, a line each; Enter alone leaves it out. In a pipe"
                    + " nothing is asked, and only --name must be there. What is not told stands in the file as an"
                    + " example, with a sentence that explains it. A school that is there is never written over."
        },
        footer = {
            "  brobygger new-school nordlia",
            "      answer a few questions about the school",
            "  brobygger new-school nordlia --name 'Nordlia skole' --phone ''",
            "      say some of it at once; '' leaves a line out unasked",
            "  brobygger new-school nordlia --name 'Nordlia skole' < /dev/null",
            "      make it in a script, where nobody can be asked",
            "  brobygger build --school nordlia --output public",
            "      build the school's site into public/nordlia"
        })
final class NewSchoolCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(
            paramLabel = "ID",
            description = "The name of the school's folder, and of its site's: lower-case letters a–z, digits and '-'.")
    private String id;

    @Mixin
    private SiteOption site;

    @Option(names = "--name", paramLabel = "NAME", order = 2, description = "What the school is called.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--main-language",
            paramLabel = "nb|nn",
            order = 3,
            description = "What the school writes to parents in. Default: as the site.")
    private Optional<String> mainLanguage = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "public|private|oslo",
            order = 4,
            description = "What kind of school it is; oslo for a public one in Oslo. Default: public.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--phone", paramLabel = "NUMBER", order = 5, description = "The phone of the school's office.")
    private Optional<String> phone = Optional.empty();

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            order = 6,
            description = "The e-mail address of the school's office.")
    private Optional<String> email = Optional.empty();

    @Option(
            names = "--address",
            paramLabel = "URL",
            order = 7,
            description = "The public address that the school's site will have.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--colour",
            paramLabel = "'#RRGGBB'",
            order = 8,
            description = "The colour of the band at the top of each page. Text on it must be easy to read.")
    private Optional<String> colour = Optional.empty();

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    NewSchoolCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        SchoolForm form = new SchoolForm(screen, command.commandLine(), said());
        NewSchoolResult result = surroundings.sites().newSchool(folder, id, form, problems);
        WorkResult.printProblems(screen, problems.all());
        if (result instanceof NewSchoolResult.Refused refused) {
            throw new WrongUsage(command.commandLine(), refused.message(), refused.remedy());
        }
        if (result instanceof NewSchoolResult.Declined) {
            return ExitCodes.WRONG_USAGE;
        }
        if (result instanceof NewSchoolResult.Made made) {
            String where =
                    folder.equals(surroundings.workingFolder()) ? "" : " --site " + quoted(viewpoint.name(folder));
            screen.out().print("written: " + viewpoint.name(folder.resolve(made.path())) + "\n");
            screen.out()
                    .print(made.name() + " is there. Build its site: ./brobygger build" + where + " --school " + id
                            + " --output public\n");
        } else {
            screen.err().print(problems.count() + ": nothing was written\n");
        }
        return problems.exitCode();
    }

    private Map<SchoolQuestion, String> said() {
        Map<SchoolQuestion, String> said = new EnumMap<>(SchoolQuestion.class);
        for (SchoolQuestion question : SchoolQuestion.values()) {
            option(question).ifPresent(answer -> said.put(question, answer));
        }
        return said;
    }

    private Optional<String> option(SchoolQuestion question) {
        return switch (question) {
            case NAME -> name;
            case MAIN_LANGUAGE -> mainLanguage;
            case KIND -> kind;
            case PHONE -> phone;
            case EMAIL -> email;
            case ADDRESS -> address;
            case COLOUR -> colour;
        };
    }

    /** As a shell reads it back. */
    private static String quoted(String path) {
        return path.matches("[\\w./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
