package no.brobygger.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.brobygger.language.Language;
import no.brobygger.page.HtmlFragment;
import no.brobygger.page.Navigation;
import no.brobygger.page.PageView;

/**
 * Shows page values to templates.
 *
 * <p>A fragment of HTML is printed as it is, everything else is escaped. What may be absent is missing to the template
 * when it is, so that {@code ??} and {@code !} work on it. A record cannot be printed as a whole: its {@code toString}
 * would end up on the page.
 */
final class PageObjectWrapper extends DefaultObjectWrapper {

    private final ClassValue<RecordModel.Shape> shapes = new ClassValue<>() {
        @Override
        protected RecordModel.Shape computeValue(Class<?> type) {
            return RecordModel.Shape.of(type);
        }
    };
    /** Values that many pages show; what a template has read of them once need not be read again. */
    private final Map<Object, TemplateModel> shared = new ConcurrentHashMap<>();

    PageObjectWrapper() {
        super(Configuration.VERSION_2_3_35);
        writeProtect();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Language || value instanceof Navigation) {
            return shared(value);
        }
        if (value instanceof PageView.Texts texts) {
            return new TextMethod(texts, this);
        }
        if (value instanceof Record record) {
            return wrapRecord(record);
        }
        return value instanceof List<?> list ? new ListModel(list, this) : super.wrap(value);
    }

    private TemplateModel shared(Object value) {
        Same key = new Same(value);
        TemplateModel known = shared.get(key);
        return known != null ? known : shared.computeIfAbsent(key, same -> record((Record) value));
    }

    private TemplateModel wrapRecord(Record value) throws TemplateModelException {
        return value instanceof HtmlFragment fragment
                ? HTMLOutputFormat.INSTANCE.fromMarkup(fragment.html())
                : record(value);
    }

    private RecordModel record(Record value) {
        return new RecordModel(value, shapes.get(value.getClass()), this);
    }

    /** The very same value, found without comparing all that is in it. */
    private record Same(Object value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }
}
