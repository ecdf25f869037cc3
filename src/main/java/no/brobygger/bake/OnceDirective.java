package no.brobygger.bake;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code <@once name="…" of=value>…</@once>} prints what stands in it the first time, and from then on the same text
 * again wherever the same name is asked of the same value.
 *
 * <p>For what many pages show alike, such as the list of topics. What stands in it may depend on the value alone, and on
 * what all pages with that value share: their language and their folder.
 */
final class OnceDirective implements TemplateDirectiveModel {

    private final Map<Key, String> printed = new ConcurrentHashMap<>();

    /** The model of a shared value is one and the same: see {@link PageObjectWrapper}. */
    private record Key(String name, TemplateModel value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.value == value && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(value) + name.hashCode();
        }
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] loopVariables,
            TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("name") instanceof SimpleScalar name)
                || !(parameters.get("of") instanceof RecordModel of)) {
            throw new TemplateModelException("'once' needs a name and the value it is printed for");
        }
        Key key = new Key(name.getAsString(), of);
        String text = printed.get(key);
        if (text == null) {
            StringWriter writer = new StringWriter();
            body.render(writer);
            text = writer.toString();
            printed.put(key, text);
        }
        environment.getOut().write(text);
    }
}
