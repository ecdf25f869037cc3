package no.brobygger.audit;

import no.brobygger.diagnostic.Rule;
import org.jsoup.nodes.Element;

/**
 * Something wrong with an element of a page.
 *
 * @param element where
 * @param rule which rule it breaks
 * @param message as in {@link no.brobygger.diagnostic.Diagnostic}
 * @param remedy as in {@link no.brobygger.diagnostic.Diagnostic}
 */
record Finding(Element element, Rule rule, String message, String remedy) {}
