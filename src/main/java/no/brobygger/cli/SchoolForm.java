package no.brobygger.cli;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.scaffold.SchoolInterview;
import no.brobygger.scaffold.SchoolQuestion;
import picocli.CommandLine;

/** Answers about a school from the options of a command, and the rest, on a terminal, from the person who sits there. */
final class SchoolForm implements SchoolInterview {

    private final Screen screen;
    private final CommandLine command;
    private final Map<SchoolQuestion, String> options;
    private final Map<SchoolQuestion, String> known = new EnumMap<>(SchoolQuestion.class);
    private boolean hasAsked;

    /** @param options what was said on the command line */
    SchoolForm(Screen screen, CommandLine command, Map<SchoolQuestion, String> options) {
        this.screen = screen;
        this.command = command;
        this.options = options;
        if (!screen.surroundings().terminal()) {
            // Nobody can be asked, so what no option says is said to be nothing.
            Stream.of(SchoolQuestion.values()).forEach(question -> known.put(question, ""));
        }
        known.putAll(options);
    }

    @Override
    public Map<SchoolQuestion, String> known() {
        return Collections.unmodifiableMap(known);
    }

    @Override
    public String answer(SchoolQuestion question, String usual) {
        if (!hasAsked) {
            screen.err().print("What do you know about the school? Enter alone leaves a line out.\n");
            hasAsked = true;
        }
        screen.err().print(words(question) + (usual.isEmpty() ? "" : " [" + usual + "]") + ": ");
        screen.err().flush();
        return screen.surroundings().typed().next().orElseThrow(() -> {
            screen.err().print("\n");
            return new WrongUsage(
                    command,
                    "the answers ended before the last question, so nothing was written",
                    "answer each question, with Enter alone where you know nothing");
        });
    }

    @Override
    public void refuse(SchoolQuestion question, Diagnostic wrong) {
        boolean lacksOption = known.containsKey(question) && !options.containsKey(question);
        screen.error(wrong.message(), lacksOption ? "add --name, such as --name 'Eksempel skole'" : wrong.remedy());
    }

    private static String words(SchoolQuestion question) {
        return switch (question) {
            case NAME -> "The school's name";
            case MAIN_LANGUAGE -> "What it writes to parents in, nb or nn";
            case KIND -> "Its kind: public, private or oslo";
            case PHONE -> "The phone of its office";
            case EMAIL -> "The e-mail address of its office";
            case ADDRESS -> "The address that its site will have";
            case COLOUR -> "The colour of the band at the top, such as #0e5a6b";
        };
    }
}
