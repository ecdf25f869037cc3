package no.brobygger.bake;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list as a template sees it; each element is wrapped once, as the components of a {@link RecordModel} are. */
final class ListModel implements TemplateSequenceModel {

    private final List<?> values;
    private final PageObjectWrapper wrapper;
    /** Null until it is read. Two threads may wrap the same element, and come to the same. */
    private final TemplateModel[] elements;

    ListModel(List<?> values, PageObjectWrapper wrapper) {
        this.values = values;
        this.wrapper = wrapper;
        this.elements = new TemplateModel[values.size()];
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        if (index < 0 || index >= elements.length) {
            return null;
        }
        TemplateModel known = elements[index];
        if (known == null) {
            known = wrapper.wrap(values.get(index));
            elements[index] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return elements.length;
    }
}
