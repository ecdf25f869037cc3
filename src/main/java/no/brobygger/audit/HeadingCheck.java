package no.brobygger.audit;

import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One h1, no level left out, no empty heading: many who cannot see the page find their way by its headings. */
final class HeadingCheck implements HtmlCheck {

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        Elements headings = page.select("h1, h2, h3, h4, h5, h6");
        Elements titles = page.select("h1");
        if (titles.size() != 1) {
            findings.accept(new Finding(
                    titles.isEmpty() ? page.body() : titles.get(1),
                    Rule.HTML_HEADINGS,
                    "the page has " + titles.size() + " headings of level 1, not one",
                    "the template writes the only h1; begin headings in content/ with ##"));
        }
        int above = 0;
        for (Element heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1 && above > 0) {
                findings.accept(new Finding(
                        heading,
                        Rule.HTML_HEADINGS,
                        "heading '" + heading.text() + "' of level " + level + " follows one of level " + above,
                        "use level " + (above + 1)));
            }
            if (heading.text().isBlank() && heading.select("img[alt~=\\S]").isEmpty()) {
                findings.accept(new Finding(
                        heading,
                        Rule.HTML_HEADINGS,
                        "a heading of level " + level + " is empty",
                        "write it, or remove it"));
            }
            above = level;
        }
    }
}
