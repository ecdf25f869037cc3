package no.brobygger.bake;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.brobygger.page.SitePlan;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Writes one file of the whole site, such as a sitemap, after the pages.
 *
 * <p>A subclass is public, has a constructor without arguments, and is named in
 * {@code META-INF/services/org.jbake.render.RenderingTool}, JBake's own way to add a tool.
 */
public abstract class SiteFileTool implements RenderingTool {

    /** Relative to the site's root, with {@code /}; must be no page's address. */
    protected abstract String address();

    /** Writes the whole file; the same plan and settings must always give the same text. */
    protected abstract void write(SitePlan plan, JBakeConfiguration config, Writer out) throws IOException;

    @Override
    public final int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
            throws RenderingException {
        if (!(store instanceof MemoryContentStore pages)) {
            throw new RenderingException("'" + address() + "' needs the plan of the site, not '" + store + "'");
        }
        Path file = config.getDestinationFolder().toPath().resolve(address());
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                write(pages.plan(), config, out);
            }
            return 1;
        } catch (FileAlreadyExistsException e) {
            throw new RenderingException("'" + address() + "' is there already: it is also the address of a page");
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    /** JBake's older form, which nothing calls. */
    @Deprecated
    @Override
    public final int render(
            Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("use the form with JBakeConfiguration");
    }
}
