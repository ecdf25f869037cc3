package no.brobygger.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.brobygger.diagnostic.Rule;

/** Checks the forms of a plural or select: all that are needed, none that is never used, nothing left out in one. */
final class FormCheck {

    private final InterfaceMessage source;
    private final InterfaceMessage translation;
    private final MessagePiece.Choice choice;
    private final PluralForms plurals;
    private final List<MessageProblem> problems = new ArrayList<>();

    FormCheck(InterfaceMessage source, InterfaceMessage translation, MessagePiece.Choice choice, PluralForms plurals) {
        this.source = source;
        this.translation = translation;
        this.choice = choice;
        this.plurals = plurals;
    }

    List<MessageProblem> problems() {
        if (choice.kind() == ArgumentKind.PLURAL) {
            choice.words().forEach(this::checkCategoryExists);
            plurals.needed().forEach(this::checkCategoryIsThere);
        }
        source.choice().filter(this::isAlike).ifPresent(original -> {
            if (choice.kind() == ArgumentKind.SELECT) {
                checkSameWords(original.words());
            }
            Set<String> always = alwaysPrinted(original);
            choice.words().forEach(word -> checkPrints(word, always));
            if (choice.kind() == ArgumentKind.PLURAL
                    && source.printedWith("other").contains(choice.argument())) {
                choice.words().forEach(this::checkShowsNumber);
            }
        });
        return problems;
    }

    /** A choice of another kind or by another argument has been told, and cannot be compared. */
    private boolean isAlike(MessagePiece.Choice original) {
        return original.kind() == choice.kind() && original.argument().equals(choice.argument());
    }

    private void checkCategoryExists(String category) {
        if (!plurals.samples().containsKey(category)) {
            add(
                    Rule.MESSAGE_FORM,
                    "category '" + category + "' of {" + choice.argument() + "} does not exist in '" + plurals.tag()
                            + "'",
                    MessageProblem.oneOf(plurals.samples().keySet(), category));
        }
    }

    private void checkCategoryIsThere(String category) {
        List<Long> numbers = numbersOf(category);
        if (!choice.words().contains(category) && !numbers.isEmpty()) {
            add(
                    Rule.MESSAGE_FORM,
                    "category '" + category + "' of {" + choice.argument() + "} is missing, which '" + plurals.tag()
                            + "' needs for " + some(numbers),
                    "add " + category + " {…}; the categories of '" + plurals.tag() + "' are "
                            + String.join(", ", plurals.samples().keySet()));
        }
    }

    private void checkSameWords(Set<String> expected) {
        for (String word : choice.words()) {
            if (!expected.contains(word)) {
                add(
                        Rule.MESSAGE_FORM,
                        "form '" + word + "' of {" + choice.argument() + "} is not in the source",
                        MessageProblem.oneOf(expected, word));
            }
        }
        for (String word : expected) {
            if (!choice.words().contains(word)) {
                add(
                        Rule.MESSAGE_FORM,
                        "form '" + word + "' of {" + choice.argument() + "} is missing",
                        "add " + word + " {…}; the words before the braces are not translated");
            }
        }
    }

    /** What the source prints whichever form is chosen, besides the number; exact forms ("no pages") may say less. */
    private Set<String> alwaysPrinted(MessagePiece.Choice original) {
        SortedSet<String> always = new TreeSet<>(source.arguments());
        original.words().forEach(word -> always.retainAll(source.printedWith(word)));
        always.remove(choice.argument());
        // What is missing altogether has been told.
        always.retainAll(translation.arguments());
        return always;
    }

    private void checkPrints(String word, Set<String> always) {
        SortedSet<String> missing = new TreeSet<>(always);
        missing.removeAll(translation.printedWith(word));
        for (String name : missing) {
            add(
                    Rule.MESSAGE_ARGUMENT,
                    "argument '" + name + "' is missing in form '" + word + "' of {" + choice.argument() + "}",
                    "write {" + name + "} in every form");
        }
    }

    /** A form for one number alone may tell it in a word ("one page"); a form for several must print it. */
    private void checkShowsNumber(String category) {
        List<Long> numbers = numbersOf(category);
        if (numbers.size() > 1 && !translation.printedWith(category).contains(choice.argument())) {
            add(
                    Rule.MESSAGE_ARGUMENT,
                    "form '" + category + "' of {" + choice.argument() + "} does not show the number, which may be "
                            + some(numbers),
                    "write # where the number belongs; a form for one number alone is written =1 {…}");
        }
    }

    /** Whole numbers that a category is for, without those that have an exact form. */
    private List<Long> numbersOf(String category) {
        return plurals.samples().getOrDefault(category, List.of()).stream()
                .filter(number -> !choice.forms().containsKey("=" + number))
                .toList();
    }

    private static String some(List<Long> numbers) {
        return numbers.stream().limit(3).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void add(Rule rule, String message, String remedy) {
        problems.add(new MessageProblem(rule, message, remedy));
    }
}
