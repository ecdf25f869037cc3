package no.brobygger.audit;

import java.util.function.Consumer;
import org.jsoup.nodes.Document;

/** One rule about a page, seen by itself. Stateless, so that pages are checked in parallel. */
@FunctionalInterface
interface HtmlCheck {

    /**
     * @param address the page's address below the site's root
     */
    void check(String address, Document page, Consumer<Finding> findings);
}
