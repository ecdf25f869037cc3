package no.brobygger.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** Writes rendered HTML into a page and closes the links that were left open. */
final class Linker {

    private final StringBuilder page;
    private final LinkResolver links;
    private String mark = "";

    Linker(StringBuilder page, LinkResolver links) {
        this.page = page;
        this.links = links;
    }

    void append(String html) {
        int from = 0;
        for (int open = html.indexOf(LinkTokens.OPEN); open >= 0; open = html.indexOf(LinkTokens.OPEN, from)) {
            appendClosed(html, from, open);
            int end = html.indexOf(LinkTokens.END, open);
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
        if (!mark.isEmpty()) {
            page.append(" <span class=\"mark\">")
                    .append(Escaping.escapeHtml(mark, false))
                    .append("</span>");
            mark = "";
        }
        page.append(html, close + 1, to);
    }

    private void attributes(String target, boolean image) {
        Optional<LinkResolver.Destination> found = links.resolve(target);
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
            page.append(" hreflang=\"").append(language.tag()).append('"');
            mark = language.mark();
        });
    }
}
