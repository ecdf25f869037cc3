package no.brobygger.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An id stands once in a page (HTML § 3.2.6); a link to it would else lead to the wrong place. */
final class IdCheck implements HtmlCheck {

    @Override
    public void check(String address, Document page, Consumer<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.getElementsByAttribute("id")) {
            if (!seen.add(element.id())) {
                findings.accept(new Finding(
                        element,
                        Rule.HTML_DUPLICATE_ID,
                        "id '" + element.id() + "' stands twice in the page",
                        "rename the one in the template, or set the heading's with {#id}"));
            }
        }
    }
}
