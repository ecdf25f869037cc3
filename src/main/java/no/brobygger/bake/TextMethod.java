package no.brobygger.bake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import no.brobygger.page.PageView;

/**
 * The interface's own words as a template asks for them: {@code page.text("key")}, or {@code page.text("key", {"name":
 * value})}.
 *
 * <p>Freemarker would look for the fitting method of the value at each call, and a page has dozens of them.
 */
record TextMethod(PageView.Texts texts, BeansWrapper wrapper) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || arguments.size() > 2 || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("'text' takes a key, and perhaps a hash of arguments");
        }
        return texts.get(key.getAsString(), arguments.size() == 1 ? Map.of() : named(arguments.get(1)));
    }

    @SuppressWarnings("unchecked") // the keys of a template's hash are strings
    private Map<String, Object> named(Object hash) throws TemplateModelException {
        if (wrapper.unwrap((TemplateModel) hash) instanceof Map<?, ?> arguments) {
            return (Map<String, Object>) arguments;
        }
        throw new TemplateModelException("the second argument of 'text' must be a hash, {\"name\": value}");
    }
}
