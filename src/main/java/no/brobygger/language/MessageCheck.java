package no.brobygger.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Rule;

/** Compares the arguments of an interface text with those of its source; {@link FormCheck} then looks at its forms. */
final class MessageCheck {

    private final InterfaceMessage source;
    private final InterfaceMessage translation;
    private final PluralForms plurals;
    private final List<MessageProblem> problems = new ArrayList<>();

    MessageCheck(InterfaceMessage source, InterfaceMessage translation, PluralForms plurals) {
        this.source = source;
        this.translation = translation;
        this.plurals = plurals;
    }

    List<MessageProblem> problems() {
        translation.arguments().forEach(this::checkIsInSource);
        source.arguments().forEach(this::checkIsUsedAlike);
        translation
                .choice()
                .map(choice -> new FormCheck(source, translation, choice, plurals))
                .ifPresent(check -> problems.addAll(check.problems()));
        return List.copyOf(problems);
    }

    private void checkIsInSource(String name) {
        Set<String> known = source.arguments();
        if (!known.contains(name)) {
            add(
                    Rule.MESSAGE_ARGUMENT,
                    "argument '" + name + "' is not in the source",
                    known.isEmpty() ? "leave it out: the source has no arguments" : MessageProblem.oneOf(known, name));
        }
    }

    private void checkIsUsedAlike(String name) {
        if (!translation.arguments().contains(name)) {
            boolean quoted = translation.pattern().contains("'{");
            add(
                    Rule.MESSAGE_ARGUMENT,
                    "argument '" + name + "' of the source is missing",
                    quoted
                            ? "an apostrophe before '{' hides the argument: write ’ (U+2019) instead"
                            : "write {" + name + "} where it belongs in the sentence");
        } else if (!kindFits(name)) {
            ArgumentKind expected = source.kind(name);
            String found = translation.kind(name).word();
            add(
                    Rule.MESSAGE_KIND,
                    "argument '" + name + "' is '" + found + "', expected " + expected.word() + " as in the source",
                    "write {" + name + model(expected) + "}");
        }
    }

    /** A language that does not inflect for number may drop the plural and print the number alone. */
    private boolean kindFits(String name) {
        ArgumentKind expected = source.kind(name);
        ArgumentKind found = translation.kind(name);
        boolean withoutPlural = expected == ArgumentKind.PLURAL && found == ArgumentKind.PLAIN;
        return expected == found || withoutPlural && plurals.needed().size() == 1;
    }

    private String model(ArgumentKind kind) {
        if (kind == ArgumentKind.PLAIN) {
            return "";
        }
        Collection<String> words = kind == ArgumentKind.PLURAL
                ? plurals.samples().keySet()
                : source.choice().orElseThrow().words();
        return words.stream()
                .map(word -> " " + word + " {…}")
                .collect(Collectors.joining("", ", " + kind.word() + ",", ""));
    }

    private void add(Rule rule, String message, String remedy) {
        problems.add(new MessageProblem(rule, message, remedy));
    }
}
