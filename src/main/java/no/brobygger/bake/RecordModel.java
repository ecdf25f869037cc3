package no.brobygger.bake;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * A record as a template sees it: its components by name, each read once, and its other public methods to call, as well
 * as a component that is a method itself. It has no text of its own.
 *
 * <p>Freemarker's own model of a bean asks the record again for each name on each page; navigation is the greater part
 * of what a template prints, and the same on every page of a topic.
 */
final class RecordModel implements MethodCallAwareTemplateHashModel {

    private final Record value;
    private final Shape shape;
    private final PageObjectWrapper wrapper;
    /** By the component's place; null until it is read. Two threads may read the same, and come to the same. */
    private final TemplateModel[] components;

    private Methods methods;

    RecordModel(Record value, Shape shape, PageObjectWrapper wrapper) {
        this.value = value;
        this.shape = shape;
        this.wrapper = wrapper;
        this.components = new TemplateModel[shape.accessors.length];
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Integer place = shape.places.get(name);
        if (place == null) {
            return methods().get(name);
        }
        TemplateModel known = components[place];
        if (known == null) {
            known = wrapper.wrap(read(shape.accessors[place]));
            components[place] = known;
        }
        return known;
    }

    private Object read(Method accessor) throws TemplateModelException {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(value.getClass() + " must be public to be seen by a template", e);
        } catch (InvocationTargetException e) {
            throw new TemplateModelException("'" + accessor.getName() + "' failed", e.getCause());
        }
    }

    @Override
    public TemplateModel getBeforeMethodCall(String name)
            throws TemplateModelException, ShouldNotBeGetAsMethodException {
        return shape.places.containsKey(name) && get(name) instanceof TemplateMethodModelEx component
                ? component
                : methods().getBeforeMethodCall(name);
    }

    /** The record's methods, through Freemarker's own choice among those of the same name. */
    private Methods methods() {
        if (methods == null) {
            methods = new Methods(value, wrapper);
        }
        return methods;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static final class Methods extends BeanModel implements MethodCallAwareTemplateHashModel {

        Methods(Object value, BeansWrapper wrapper) {
            super(value, wrapper);
        }

        @Override
        public TemplateModel getBeforeMethodCall(String name)
                throws TemplateModelException, ShouldNotBeGetAsMethodException {
            return super.getBeforeMethodCall(name);
        }
    }

    /**
     * What all records of a class have in common.
     *
     * @param places each component's place among the accessors, by name
     * @param accessors one per component, in their order
     */
    record Shape(Map<String, Integer> places, Method[] accessors) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Map<String, Integer> places = new HashMap<>();
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                places.put(components[i].getName(), i);
                accessors[i] = components[i].getAccessor();
            }
            return new Shape(places, accessors);
        }
    }
}
