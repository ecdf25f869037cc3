package no.brobygger.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import no.brobygger.page.HtmlFragment;

/**
 * Shows page values to templates.
 *
 * <p>A fragment of HTML is printed as it is, everything else is escaped. What may be absent is missing to the template
 * when it is, so that {@code ??} and {@code !} work on it. A record cannot be printed as a whole: its {@code toString}
 * would end up on the page.
 */
final class PageObjectWrapper extends DefaultObjectWrapper {

    PageObjectWrapper() {
        super(Configuration.VERSION_2_3_35);
        writeProtect();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        return super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof HtmlFragment fragment) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(fragment.html());
        }
        if (value instanceof Record) {
            return new RecordModel(value, this);
        }
        return super.handleUnknownType(value);
    }

    /** A record: its components and methods by name, and no text of its own. */
    private static final class RecordModel extends BeanModel implements MethodCallAwareTemplateHashModel {

        RecordModel(Object value, BeansWrapper wrapper) {
            super(value, wrapper);
        }

        @Override
        public TemplateModel getBeforeMethodCall(String key)
                throws TemplateModelException, ShouldNotBeGetAsMethodException {
            return super.getBeforeMethodCall(key);
        }
    }
}
