package no.brobygger.bake;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Prints a page of the tool's own, one that is no page of a site: its template comes with the tool, and no oven is lit.
 *
 * <p>The template is held to the same rules as those of a site: everything is escaped, and it sees {@code page} only.
 */
public final class ToolPage {

    private ToolPage() {}

    /**
     * The page as text.
     *
     * @param name the template's name, for the message when it fails
     * @param template the template's text
     * @param page a public record, of public records
     * @throws IllegalStateException if the template does not fit the page: both are ours
     */
    public static String print(String name, String template, Record page) {
        try {
            Configuration freemarker = FtlhTemplateEngine.configured(new StringTemplateLoader());
            StringWriter text = new StringWriter();
            new Template(name, template, freemarker)
                    .process(
                            new FtlhTemplateEngine.OnlyPage(
                                    freemarker.getObjectWrapper().wrap(page)),
                            text);
            return text.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("template '" + name + "' of the tool itself failed", e);
        }
    }
}
