package no.brobygger.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our words what ICU found wrong with a pattern, and where. ICU tells it only in the text of an exception. */
final class IcuRefusal {

    private static final Pattern INDEX = Pattern.compile("\\[at pattern index (\\d+)]");
    private static final Pattern CHOICE_START = Pattern.compile("\\{[^{}]*,\\s*(plural|select(ordinal)?)\\s*,");

    private IcuRefusal() {}

    static InvalidMessageException explain(String text, RuntimeException refused) {
        String said = String.valueOf(refused.getMessage());
        if (said.startsWith("Missing 'other'")) {
            Matcher choice = CHOICE_START.matcher(text);
            return new InvalidMessageException(
                    choice.find() ? choice.start() : 0,
                    "plural or select has no form 'other'",
                    "add other {…}, which is used when no form fits");
        }
        Matcher at = INDEX.matcher(said);
        int index = at.find() ? Math.min(Integer.parseInt(at.group(1)), text.length()) : 0;
        if (said.startsWith("Bad argument syntax")) {
            return new InvalidMessageException(
                    index,
                    "what follows '{' is not the name of an argument",
                    "write {name}, {name, plural, …} or {name, select, …}");
        }
        if (said.startsWith("No message fragment") || said.contains("pattern syntax")) {
            return new InvalidMessageException(
                    index,
                    "the forms of the plural or select cannot be read from here",
                    "write each as a word and its text in braces, such as one {…} other {…}");
        }
        // Such as a name of 70,000 letters, or an apostrophe before # that is never closed.
        return new InvalidMessageException(
                index,
                "the pattern cannot be read: " + said.lines().findFirst().orElse(""),
                "write {name}, {name, plural, one {…} other {…}} or {name, select, word {…} other {…}}");
    }
}
