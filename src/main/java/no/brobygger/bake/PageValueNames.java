package no.brobygger.bake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows an expression such as {@code page.school.name} into a page's value, to say where it goes wrong. */
final class PageValueNames {

    private static final String DEFAULT_REMEDY =
            "write the name as the page's value has it, or give a default with '!' or a test with '??'";

    private PageValueNames() {}

    /**
     * What to do about an expression that came to nothing: the names there are, if one of its own does not exist.
     *
     * @param expression as it stands in the template; only dotted names that begin with {@code page} are followed
     */
    static String remedy(String expression, Object page) {
        List<String> names = List.of(expression.split("\\."));
        Object value = page;
        if (!names.get(0).equals(PageDocument.VALUE)) {
            return DEFAULT_REMEDY;
        }
        for (String name : names.subList(1, names.size())) {
            if (!(value instanceof Record owner)) {
                return DEFAULT_REMEDY;
            }
            RecordComponent[] components = owner.getClass().getRecordComponents();
            Optional<RecordComponent> component = Arrays.stream(components)
                    .filter(candidate -> candidate.getName().equals(name))
                    .findFirst();
            if (component.isEmpty()) {
                return choices(owner, components);
            }
            value = read(component.get(), owner);
        }
        return "it may be absent: give a default, '${" + expression + "!}', or test it, '<#if " + expression + "??>'";
    }

    private static String choices(Record owner, RecordComponent[] components) {
        String names =
                Arrays.stream(components).map(RecordComponent::getName).sorted().collect(Collectors.joining(", "));
        return "a '" + owner.getClass().getSimpleName() + "' has: " + names;
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            Object value = component.getAccessor().invoke(owner);
            return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            // Not ours to judge here: the template's own error is what is being told.
            return Optional.empty();
        }
    }
}
