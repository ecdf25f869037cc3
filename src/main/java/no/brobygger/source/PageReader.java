package no.brobygger.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;
import no.brobygger.guidance.PageHeader;
import no.brobygger.guidance.PageKind;

/** Reads one guidance page: finds where its header ends, and has the header checked. */
final class PageReader {

    /** The folder of what stands in the slots of pages. */
    static final String SLOTS = "slots/";

    private static final String SEPARATOR = "~~~~~~";
    private static final Pattern KEY = Pattern.compile("\\s*[A-Za-z.]+\\s*=");

    private final Layer layer;
    private final HeaderWords words;

    /** @param layer where the pages stand */
    PageReader(Layer layer, HeaderWords words) {
        this.layer = layer;
        this.words = words;
    }

    /**
     * The page; after an error in its header with stand-ins, or empty where nobody knows where its text begins or in which
     * language it is.
     *
     * @param path relative to {@code content/}
     */
    Optional<GuidancePage> read(String path, SourceText source, Consumer<Diagnostic> problems) {
        int separator = separatorStart(source.text());
        if (separator < 0 || !looksLikeHeader(source.text().substring(0, separator))) {
            problems.accept(HeaderSlips.of(source));
            return Optional.empty();
        }
        ErrorWatch watch = new ErrorWatch(problems);
        PropertyLines lines = PropertyLines.ofHeader(source, separator, watch);
        Optional<PageHeader> header = new HeaderReader(lines, kind(path), words, watch).read();
        return header.map(typed -> new GuidancePage(layer, path, source, typed, lineAfter(source.text(), separator)));
    }

    private static PageKind kind(String path) {
        if (path.equals("index.md")) {
            return PageKind.HOME;
        }
        if (path.startsWith(SLOTS)) {
            return PageKind.SLOT;
        }
        return path.endsWith("/index.md") ? PageKind.TOPIC : PageKind.PAGE;
    }

    /** Where the first line that begins with the separator stands, or -1. */
    private static int separatorStart(String text) {
        int start = text.indexOf(SEPARATOR);
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start = text.indexOf(SEPARATOR, start + 1);
        }
        return start;
    }

    /** Whether any line has a key: if none has, the separator found is the fence of a code block further down. */
    private static boolean looksLikeHeader(String text) {
        return text.isBlank() || text.lines().anyMatch(line -> KEY.matcher(line).lookingAt());
    }

    private static int lineAfter(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }
}
