package no.brobygger.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.reference.GlossaryTerm;
import no.brobygger.reference.LawGroup;
import no.brobygger.reference.LawRow;
import no.brobygger.reference.ReferenceData;
import no.brobygger.reference.WheelEntry;

/**
 * Weaves rows of data into the pages that show them: after a line {@code <!-- rows: law school-environment -->} it puts
 * Markdown made of those rows. From there on they are segments like any other, in the bundle of the page; a problem in one
 * is told where the row stands.
 */
final class RowWeaver {

    private static final Pattern LINE = Pattern.compile("(?m)^<!-- rows: *(.*?) *-->[ \\t]*$");
    private static final String GLOSSARY = "glossary";
    private static final String YEAR_WHEEL = "year-wheel";
    private static final String LAW = "law ";
    private static final List<String> NAMES = names();

    private final ReferenceData data;
    private final Consumer<Diagnostic> problems;

    RowWeaver(ReferenceData data, Consumer<Diagnostic> problems) {
        this.data = data;
        this.problems = problems;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(GLOSSARY, YEAR_WHEEL));
        Arrays.stream(LawGroup.values()).forEach(group -> names.add(LAW + group.word()));
        return names;
    }

    /** The page with its rows; one without such lines is the same value. */
    SourceText weave(SourceText page) {
        Matcher line = LINE.matcher(page.text());
        Woven woven = new Woven();
        int from = 0;
        while (line.find()) {
            woven.text.append(page.text(), from, line.end());
            from = line.end();
            rows(line.group(1), woven, page.locate(line.start()));
        }
        if (from == 0) {
            return page;
        }
        woven.text.append(page.text(), from, page.text().length());
        return new SourceText(page.path(), woven.text.toString(), woven.insets);
    }

    private void rows(String name, Woven woven, SourceLocation place) {
        if (!NAMES.contains(name)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    place,
                    "there are no rows " + Shown.quoted(name),
                    Remedies.choices(name, NAMES)));
        } else if (name.equals(GLOSSARY)) {
            data.glossary().forEach(term -> glossary(term, woven));
        } else if (name.equals(YEAR_WHEEL)) {
            yearWheel(woven);
        } else {
            Arrays.stream(LawGroup.values())
                    .filter(group -> name.equals(LAW + group.word()))
                    .flatMap(group -> data.law().of(group).stream())
                    .forEach(row -> law(row, woven));
        }
    }

    private static void law(LawRow row, Woven woven) {
        woven.add(
                "\n\n<!-- law: " + row.id() + " -->\n\n<!-- critical -->\n"
                        + row.says().text() + "\n\n<!-- law-source: " + row.id() + " -->\n",
                row.says().place());
    }

    private static void glossary(GlossaryTerm term, Woven woven) {
        woven.add(
                "\n\n<!-- note: Behold det norske ordet, og skriv ditt eget etter en tankestrek, som i «rektor – head teacher»"
                        + ". Nynorsk har bare sitt eget ord. -->\n<!-- gate-off: half-translated, script -->\n### "
                        + term.bokmal().text() + " {#" + term.id()
                        + "}\n",
                term.bokmal().place());
        woven.add("\n" + term.meaning().text() + "\n", term.meaning().place());
        woven.add("\n" + term.where().text() + "\n", term.where().place());
        term.page().ifPresent(page -> woven.add("\n<!-- see: " + page.text() + " -->\n", page.place()));
    }

    private void yearWheel(Woven woven) {
        Optional<WheelEntry> before = Optional.empty();
        for (WheelEntry entry : data.wheel()) {
            if (before.map(WheelEntry::month).filter(entry.month()::equals).isEmpty()) {
                String name = WheelEntry.anchor(entry.month());
                String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                woven.add(
                        "\n\n### " + title + " {#" + name + "}\n\n",
                        entry.text().place());
            }
            woven.add("- " + entry.text().text() + "\n", entry.text().place());
            before = Optional.of(entry);
        }
    }

    /** A text while it grows. */
    private static final class Woven {

        private final StringBuilder text = new StringBuilder();
        private final List<SourceText.Inset> insets = new ArrayList<>();

        void add(String markdown, SourceLocation origin) {
            int start = text.length();
            text.append(markdown);
            insets.add(new SourceText.Inset(start, text.length(), origin));
        }
    }
}
