package no.brobygger.bake;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Freemarker for {@code *.ftlh}: escapes everything, and throws where Freemarker would print the error into the page.
 *
 * <p>A template sees the page's value as {@code page} and nothing else: neither JBake's store nor its configuration.
 * Formats do not depend on a locale: text that does comes formatted in the page's value. Made for one bake, so that the
 * next one reads changed templates anew.
 */
final class FtlhTemplateEngine extends AbstractTemplateEngine {

    private final TemplateFiles files;
    private final Configuration freemarker;
    private final Map<String, Template> loaded = new ConcurrentHashMap<>();

    FtlhTemplateEngine(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        try {
            files = new TemplateFiles(config.getTemplateFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        freemarker = configured(files);
    }

    /** Loads Freemarker: its parser, its models and its formats. */
    static void loadClasses() {
        try {
            Configuration freemarker = configured(new StringTemplateLoader());
            new Template("", "<#list page as one>${one}</#list>", freemarker)
                    .process(Map.of("page", List.of("one")), Writer.nullWriter());
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the template above is right", e);
        }
    }

    static Configuration configured(TemplateLoader files) {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
        freemarker.setTemplateLoader(files);
        freemarker.setCacheStorage(new StrongCacheStorage());
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setObjectWrapper(new PageObjectWrapper());
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setAttemptExceptionReporter((exception, environment) -> {});
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setLocalizedLookup(false);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("c");
        freemarker.setSharedVariable("each", new EachDirective());
        // Columns are told in characters, as everywhere else; Freemarker would count a tab as eight.
        freemarker.setTabSize(1);
        return freemarker;
    }

    /**
     * Parses a template before the first page needs it.
     *
     * @throws IOException if it is missing, does not parse or cannot be read
     */
    void load(String name) throws IOException {
        loaded.put(name, freemarker.getTemplate(name));
    }

    boolean hasLoaded(String name) {
        return loaded.containsKey(name);
    }

    /** The names of all templates in the folder, sorted. */
    List<String> names() throws IOException {
        return files.names();
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        Template template = loaded.get(templateName);
        if (template == null) {
            throw new RenderingException("template '" + templateName + "' was not loaded before the first page");
        }
        try {
            Object value = model.getContent().get(PageDocument.VALUE);
            template.process(new OnlyPage(freemarker.getObjectWrapper().wrap(value)), writer);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        } catch (StackOverflowError e) {
            throw new RenderingException("macro without end", e);
        }
    }

    /** All that a template sees. */
    record OnlyPage(freemarker.template.TemplateModel page) implements TemplateHashModel {

        @Override
        public freemarker.template.TemplateModel get(String key) {
            return PageDocument.VALUE.equals(key) ? page : null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
