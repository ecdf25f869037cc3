package no.brobygger.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** Prints a page value with the site's own templates, without JBake. */
final class TemplatePrinter {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    TemplatePrinter() {
        try {
            configuration.setDirectoryForTemplateLoading(Path.of("templates").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new Wrapper(Configuration.VERSION_2_3_34));
    }

    String print(PageView page) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(template(page.content())).process(Map.of("page", page), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e.getMessageWithoutStackTop(), e);
        }
        return out.toString();
    }

    private static String template(Content content) {
        if (content instanceof Content.Guidance) {
            return "guidance.ftlh";
        } else if (content instanceof Content.Topic) {
            return "topic.ftlh";
        } else if (content instanceof Content.Home) {
            return "home.ftlh";
        }
        return content instanceof Content.Chooser ? "chooser.ftlh" : "not-found.ftlh";
    }

    private static final class Wrapper extends DefaultObjectWrapper {

        private Wrapper(Version incompatibleImprovements) {
            super(incompatibleImprovements);
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            if (value instanceof HtmlFragment fragment) {
                return HTMLOutputFormat.INSTANCE.fromMarkup(fragment.html());
            }
            return super.wrap(value);
        }
    }
}
