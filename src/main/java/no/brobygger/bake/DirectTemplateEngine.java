package no.brobygger.bake;

import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * What JBake's renderer takes for its choice of template engines: always ours.
 *
 * <p>JBake's own looks for the template's file and copies the whole configuration into the model for each page, and
 * leaves a page empty, without an error, when it knows no engine for the template.
 */
final class DirectTemplateEngine extends DelegatingTemplateEngine {

    private final FtlhTemplateEngine templates;
    private final ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);

    DirectTemplateEngine(ContentStore store, JBakeConfiguration config, FtlhTemplateEngine templates) {
        super(store, config);
        this.templates = templates;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        PageBuffer buffer = buffers.get();
        buffer.reset();
        templates.renderDocument(model, templateName, buffer);
        try {
            buffer.writeTo(writer);
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }
}
