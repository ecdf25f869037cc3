package no.brobygger.source;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/**
 * Checks the interface texts that templates ask for before any page does: a misspelt key may stand in a branch that is
 * printed for one page in a thousand.
 *
 * <p>Only what is written out is checked, {@code page.text("key")} and {@code page.text("key", {"name": …})}; a key or
 * a hash that a template computes is checked when a page is printed.
 */
final class TemplateTexts {

    private static final String FOLDER = "templates";

    /** A comment, or a call with its key and whatever of its arguments is plain to see. */
    private static final Pattern COMMENT_OR_CALL = Pattern.compile(
            "<#--.*?-->|\\bpage\\.text\\(\\s*([\"'])(?<key>[^\"'\\\\{}]*)\\1\\s*"
                    + "(?:(?<none>\\))|,\\s*\\{(?<hash>[^{}]*)}\\s*\\))?",
            Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("([\"'])(?<name>[A-Za-z0-9_]+)\\1\\s*:");

    private final Map<String, InterfaceText> texts;
    private final Consumer<Diagnostic> problems;

    private TemplateTexts(Map<String, InterfaceText> texts, Consumer<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** @param texts the texts there are, by key */
    static void check(SiteFolder folder, Map<String, InterfaceText> texts, Consumer<Diagnostic> problems) {
        TemplateTexts check = new TemplateTexts(texts, problems);
        for (String path : folder.filesBelow(FOLDER, problems)) {
            if (path.endsWith(".ftlh") || path.endsWith(".ftlx")) {
                folder.read(path, problems).ifPresent(check::template);
            }
        }
    }

    private void template(SourceText template) {
        Matcher call = COMMENT_OR_CALL.matcher(template.text());
        while (call.find()) {
            if (call.group("key") != null) {
                call(call, template);
            }
        }
    }

    private void call(Matcher call, SourceText template) {
        String key = call.group("key");
        SourceLocation place = template.locate(call.start("key"));
        InterfaceText text = texts.get(key);
        if (text == null) {
            problems.accept(Diagnostic.error(
                    Rule.UNKNOWN_KEY,
                    place,
                    "unknown key " + Shown.quoted(key),
                    Remedies.nearest(key, texts.keySet(), "write its text in " + InterfaceTexts.PATH)));
        } else if (call.group("none") != null) {
            arguments(text, Set.of(), place);
        } else if (call.group("hash") != null) {
            arguments(text, names(call.group("hash")), place);
        }
    }

    private void arguments(InterfaceText text, Collection<String> given, SourceLocation place) {
        Set<String> missing = new TreeSet<>(text.message().arguments());
        missing.removeAll(given);
        for (String name : missing) {
            problems.accept(Diagnostic.error(
                    Rule.MESSAGE_ARGUMENT,
                    place,
                    "argument '" + name + "' of " + Shown.quoted(text.key()) + " is not given here",
                    "write page.text(\"" + text.key() + "\", {\"" + name + "\": …})"));
        }
    }

    private static Set<String> names(String hash) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(hash).results().forEach(name -> names.add(name.group(2)));
        return names;
    }
}
