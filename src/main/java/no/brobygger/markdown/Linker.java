package no.brobygger.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import no.brobygger.language.Language;

/** Writes rendered HTML into a page and closes the links that were left open. */
final class Linker {

    private final StringBuilder page;
    private final LinkResolver links;
    private Language text;
    private boolean older;
    private Optional<LinkResolver.OtherLanguage> otherLanguage = Optional.empty();

    Linker(StringBuilder page, LinkResolver links) {
        this.page = page;
        this.links = links;
    }

    /** Writes what is made of a source that has changed since: its links may lead to what is gone. */
    void appendOlder(String html, Language language) {
        older = true;
        append(html, language);
        older = false;
    }

    /** @param language what the HTML is in: a mark in another language says so (WCAG 3.1.2) */
    void append(String html, Language language) {
        text = language;
        int from = 0;
        for (int at = html.indexOf(AsideHole.OPEN); at >= 0; at = html.indexOf(AsideHole.OPEN, from)) {
            appendLinked(html.substring(from, at));
            int end = html.indexOf(LinkTokens.END, at);
            if (end < 0) {
                break; // not ours: an author's own control character
            }
            page.append(AsideHole.html(html.substring(at + 1, end), links));
            from = end + 1;
        }
        appendLinked(from == 0 ? html : html.substring(from));
    }

    private void appendLinked(String html) {
        int from = 0;
        for (int open = html.indexOf(LinkTokens.OPEN); open >= 0; open = html.indexOf(LinkTokens.OPEN, from)) {
            int end = html.indexOf(LinkTokens.END, open);
            if (end < 0) {
                break;
            }
            appendClosed(html, from, open);
            boolean image = html.startsWith("<img ", open - "<img ".length());
            attributes(html.substring(open + 1, end), image);
            from = end + 1;
        }
        appendClosed(html, from, html.length());
    }

    /** What lies between two openings: at most one link ends in it. */
    private void appendClosed(String html, int from, int to) {
        int close = html.indexOf(LinkTokens.CLOSE, from);
        if (close < 0 || close >= to) {
            page.append(html, from, to);
            return;
        }
        page.append(html, from, close);
        otherLanguage.ifPresent(this::mark);
        otherLanguage = Optional.empty();
        page.append(html, close + 1, to);
    }

    private void attributes(String target, boolean image) {
        Optional<LinkResolver.Destination> found = older ? links.resolveOlder(target) : links.resolve(target);
        if (found.isEmpty()) {
            // An anchor without an address is a placeholder link (HTML § 4.6.1): its words stay, nothing can be
            // pressed.
            page.append(image ? "src=\"data:,\"" : "class=\"dead\"");
            return;
        }
        LinkResolver.Destination destination = found.get();
        page.append(image ? "src=\"" : "href=\"");
        page.append(Escaping.escapeHtml(destination.href(), false)).append('"');
        destination.language().ifPresent(language -> {
            page.append(" hreflang=\"").append(language.language().tag()).append('"');
            otherLanguage = destination.language();
        });
    }

    private void mark(LinkResolver.OtherLanguage other) {
        page.append(" <span class=\"mark\"");
        if (!other.reader().equals(text)) {
            page.append(other.reader().attributes());
        }
        page.append('>')
                .append(PassageMarks.html(other.mark(), other.language()))
                .append("</span>");
    }
}
