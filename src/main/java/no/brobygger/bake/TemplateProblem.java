package no.brobygger.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.WriteFailure;

/**
 * An error of Freemarker, condensed: one line that says what is wrong, and where.
 *
 * @param rule which kind
 * @param place in the template
 * @param message begins in lower case; the page is added when it is reported
 * @param remedy what to do
 */
record TemplateProblem(Rule rule, SourceLocation place, String message, String remedy) {

    private static final String DOCUMENTED =
            "see the manual of Freemarker for the directive or expression at this place";

    /** What follows these is help of many lines, or is told elsewhere in the diagnostic. */
    private static final List<String> TAILS = List.of(
            "\n==> ",
            "\nThe blamed expression:",
            "\n----",
            " Check if the FreeMarker end-tags",
            " This usually because of wrong nesting",
            " Was expecting one of these patterns",
            " Was expecting one of:",
            " Help (latest version)");

    /** All that Freemarker can print, in its own words. */
    private static final String ANY_TEXT =
            "a string or something automatically convertible to string (number, date or boolean),"
                    + " or \"template output\" ,";

    /** Freemarker's remark on the Java classes behind a value. */
    private static final Pattern WRAPPERS = Pattern.compile("\\s*\\([^()]*(?:wrapped into|wrapper:)[^()]*\\)");

    /** Makes problems of exceptions; knows the folder of templates and what is in it. */
    record Reader(String folder, String existing) {

        /**
         * The problem behind a failed page, if it is one of a template at all.
         *
         * @param value the page's value, to tell the names it has
         */
        Optional<TemplateProblem> ofPage(Throwable failure, String template, Object value) {
            Optional<Throwable> inner = causes(failure)
                    .filter(cause -> cause instanceof ParseException || cause instanceof TemplateNotFoundException)
                    .findFirst();
            Optional<TemplateException> running = causes(failure)
                    .filter(TemplateException.class::isInstance)
                    .map(TemplateException.class::cast)
                    .findFirst();
            if (running.isEmpty()) {
                boolean endless = causes(failure).anyMatch(StackOverflowError.class::isInstance);
                return endless ? Optional.of(endless(template)) : Optional.empty();
            }
            SourceLocation place = place(running.get(), template);
            if (inner.isPresent() && inner.get() instanceof ParseException syntax) {
                return Optional.of(ofSyntax(syntax));
            }
            if (inner.isPresent() && inner.get() instanceof TemplateNotFoundException missing) {
                return Optional.of(missing(missing.getTemplateName(), place));
            }
            return Optional.of(ofRun(running.get(), place, value));
        }

        /** The problem with a template that a page asks for by name and that did not load. */
        TemplateProblem ofLoading(IOException failure, String template) {
            SourceLocation start = SourceLocation.startOf(folder + "/" + template);
            if (failure instanceof ParseException syntax) {
                return ofSyntax(syntax);
            }
            if (failure instanceof TemplateNotFoundException) {
                return missing(template, start);
            }
            if (causes(failure).anyMatch(CharacterCodingException.class::isInstance)) {
                return new TemplateProblem(
                        Rule.TEMPLATE_SYNTAX,
                        start,
                        "template '" + template + "' is not valid UTF-8",
                        "save the file as UTF-8");
            }
            String reason = "template '" + template + "' cannot be read: " + WriteFailure.reason(failure);
            return new TemplateProblem(Rule.TEMPLATE_SYNTAX, start, reason, "make the file readable");
        }

        private TemplateProblem endless(String template) {
            return new TemplateProblem(
                    Rule.TEMPLATE_ERROR,
                    SourceLocation.startOf(folder + "/" + template),
                    "a macro or an include calls itself without end",
                    "end the recursion with a condition");
        }

        private TemplateProblem missing(String template, SourceLocation place) {
            String message = "template '" + template + "' is missing";
            String remedy = existing.isEmpty()
                    ? "create it: there is no template in '" + folder + "'"
                    : "templates that exist: " + existing;
            return new TemplateProblem(Rule.MISSING_TEMPLATE, place, message, remedy);
        }

        private TemplateProblem ofSyntax(ParseException failure) {
            SourceLocation place = new SourceLocation(
                    folder + "/" + failure.getTemplateName(),
                    Math.max(1, failure.getLineNumber()),
                    Math.max(1, failure.getColumnNumber()));
            String message = "the template does not parse: " + condensed(failure.getEditorMessage());
            return new TemplateProblem(Rule.TEMPLATE_SYNTAX, place, message, DOCUMENTED);
        }

        private static TemplateProblem ofRun(TemplateException failure, SourceLocation place, Object value) {
            String expression = Optional.ofNullable(failure.getBlamedExpressionString())
                    .map(TemplateProblem::oneLine)
                    .orElse("");
            if (failure instanceof InvalidReferenceException && !expression.isEmpty()) {
                String message = "'" + expression + "' is missing or empty";
                return new TemplateProblem(
                        Rule.TEMPLATE_ERROR, place, message, PageValueNames.remedy(expression, value));
            }
            // What a page value threw while it was read says more than that reading failed.
            Optional<Throwable> thrown = causes(failure)
                    .filter(cause -> !(cause instanceof TemplateException))
                    .reduce((outer, innermost) -> innermost);
            String text = thrown.map(cause -> "reading a value failed: " + oneLine(cause.toString()))
                    .orElseGet(() -> condensed(failure.getMessageWithoutStackTop()));
            String message = expression.isEmpty() ? text : "'" + expression + "': " + text;
            return new TemplateProblem(Rule.TEMPLATE_ERROR, place, message, DOCUMENTED);
        }

        private SourceLocation place(TemplateException failure, String template) {
            String name = Optional.ofNullable(failure.getTemplateSourceName()).orElse(template);
            int line = Optional.ofNullable(failure.getLineNumber()).orElse(1);
            int column = Optional.ofNullable(failure.getColumnNumber()).orElse(1);
            return new SourceLocation(folder + "/" + name, line, column);
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The first words of Freemarker's text, without what the place, the expression and the manual say already. */
    private static String condensed(String text) {
        String description = text;
        for (String tail : TAILS) {
            int end = description.indexOf(tail);
            description = end < 0 ? description : description.substring(0, end);
        }
        String line = oneLine(WRAPPERS.matcher(description).replaceAll("")).replace(ANY_TEXT, "text");
        // 'For "${...}" content: Expected …' names the directive, which stands at the place.
        int prefix = line.startsWith("For \"") ? line.indexOf(": ") : -1;
        line = prefix < 0 ? line : line.substring(prefix + 2);
        line = line.endsWith(":") || line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return line.isEmpty() ? "unknown error" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
