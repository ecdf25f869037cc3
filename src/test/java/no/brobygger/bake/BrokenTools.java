package no.brobygger.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.page.SitePlan;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Tools that go wrong, and the baker that runs one of them. */
public final class BrokenTools {

    private BrokenTools() {}

    /**
     * A baker for which this tool is registered, as a jar on the class path would do it.
     *
     * @param folder a temporary one
     */
    public static SiteBaker baker(Path folder, Class<? extends RenderingTool> tool) throws IOException {
        Path services = folder.resolve("jar/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(RenderingTool.class.getName()), tool.getName() + "\n");
        URL jar = folder.resolve("jar").toUri().toURL();
        return new SiteBaker(new URLClassLoader(new URL[] {jar}, BrokenTools.class.getClassLoader()));
    }

    /** Has no room to write. */
    public static final class OnFullDisk extends SiteFileTool {

        @Override
        protected String address() {
            return "feed.xml";
        }

        @Override
        protected void write(SitePlan plan, JBakeConfiguration config, Writer out) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    /** A tool as written for JBake itself, which asks the store and loses pages. */
    public static final class Loser extends ToolOfJBake {

        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
            List<DocumentModel> pages = store.getPublishedPages();
            pages.forEach(page -> new File(config.getDestinationFolder(), page.getUri()).delete());
            return 0;
        }
    }

    /** Saves a page and a bundle, as somebody may do who writes while the site is built. */
    public static final class Author extends ToolOfJBake {

        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
            Path site = config.getTemplateFolder().toPath().getParent();
            try {
                Files.writeString(site.resolve("content/index.md"), "title=Nytt\n~~~~~~\nNytt.\n");
                Files.writeString(site.resolve("translations/en/new.po"), "msgid \"\"\n");
                return 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private abstract static class ToolOfJBake implements RenderingTool {

        @Deprecated
        @Override
        public int render(
                Renderer renderer, ContentStore store, File out, File templates, CompositeConfiguration config)
                throws RenderingException {
            throw new RenderingException("not called");
        }
    }
}
