package no.brobygger.guidance;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceText;

/**
 * One Markdown file under the {@code content/} of a layer.
 *
 * @param layer where it stands
 * @param path the file relative to {@code content/}, with {@code /}, for example {@code skolemiljo/mobbing.md}
 * @param source the whole file, its path relative to the site folder
 * @param header the part above {@code ~~~~~~}, typed
 * @param bodyStart offset in the text where the Markdown begins
 */
public record GuidancePage(Layer layer, String path, SourceText source, PageHeader header, int bodyStart) {

    private static final Pattern CHECKED = Pattern.compile("(?m)^\\s*checked\\s*=\\s*");

    public GuidancePage {
        if (!path.endsWith(".md")) {
            throw new IllegalArgumentException("path '" + path + "' must end in .md");
        }
        if (!source.path().equals(layer.content() + path)) {
            throw new IllegalArgumentException("page '" + path + "' stands in " + source.path() + ", not in " + layer);
        }
        if (bodyStart < 0 || bodyStart > source.text().length()) {
            throw new IllegalArgumentException("body starts at " + bodyStart + ", outside " + source.path());
        }
    }

    /** Reports that the day of the last check has not come; a machine may be a day behind whoever wrote it. */
    public void checkDay(LocalDate today, Consumer<Diagnostic> problems) {
        header.checked().filter(day -> day.isAfter(today.plusDays(1))).ifPresent(day -> {
            Matcher written = CHECKED.matcher(source.text()).region(0, bodyStart);
            problems.accept(Diagnostic.warning(
                    Rule.INVALID_VALUE,
                    source.locate(written.find() ? written.end() : 0),
                    "the page says that it was checked on " + day + ", a day that has not come",
                    "write the day on which somebody last read the page, on or before " + today));
        });
    }

    /** Whether rows of data are woven into its text. */
    public boolean showsRows() {
        return source.text().contains("<!-- rows:");
    }

    /** The slot that it fills, for example {@code kontakt} for {@code slots/kontakt.md}. */
    public String slot() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    }

    /** The topic's folder, for example {@code skolemiljo}; empty for a page at the top. */
    public String topic() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The address below a language, for example {@code skolemiljo/mobbing.html}. */
    public String address() {
        return path.substring(0, path.length() - ".md".length()) + ".html";
    }
}
