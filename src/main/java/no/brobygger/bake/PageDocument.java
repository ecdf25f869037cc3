package no.brobygger.bake;

import no.brobygger.page.PlannedPage;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Makes JBake's model of a planned page. */
final class PageDocument {

    /** The name under which a template finds the page's value. */
    static final String VALUE = "page";

    private PageDocument() {}

    /**
     * The document that JBake's renderer is given. The renderer cuts an address at its last dot and adds the extension
     * of the type. A dot that we add and an empty extension leave the address whole, whatever its ending.
     */
    static DocumentModel toRender(PlannedPage page, Object value) {
        DocumentModel document = described(page);
        document.setUri(page.address() + ".");
        document.put(VALUE, value);
        return document;
    }

    /** The document without its value, as the content store lists it for tools. */
    static DocumentModel described(PlannedPage page) {
        DocumentModel document = new DocumentModel();
        document.setType(page.template());
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setUri(page.address());
        return document;
    }
}
