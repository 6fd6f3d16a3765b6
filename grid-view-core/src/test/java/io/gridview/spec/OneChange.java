package io.gridview.spec;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that differs from something else in one component, at any depth; what comes of it need not be valid.
 *
 * @param components those that changed, from the outermost inwards, such as {@code GridViewSpec.columns, ColumnSpec.key}
 */
record OneChange(List<String> components, @Nullable Object changed) {
    /** What stands where there was nothing. */
    private static final Map<Class<?>, Object> EXAMPLES = Map.of(
            String.class,
            "x",
            Integer.class,
            7,
            Boolean.class,
            true,
            FormatSpec.class,
            FormatSpec.of(FormatType.NUMBER),
            CompareSpec.class,
            new CompareSpec("x"),
            OverlaySpec.class,
            OverlaySpec.of("x"));

    /** Every record that differs from this one in one component. */
    static List<OneChange> of(Record record) {
        List<OneChange> changes = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> value(c, record)).toArray();
        for (int i = 0; i < components.length; i++) {
            for (OneChange other : others(components[i], values[i])) {
                Object[] copy = values.clone();
                copy[i] = other.changed();
                List<String> path = new ArrayList<>(List.of(name(components[i])));
                path.addAll(other.components());
                changes.add(new OneChange(path, construct(record.getClass(), copy)));
            }
        }
        return changes;
    }

    /** The names of all components that a record of this type can hold. */
    static Set<String> components(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(name(component));
            Class<?> held = held(component.getGenericType());
            if (held.isRecord()) {
                names.addAll(components(held));
            }
        }
        return names;
    }

    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static List<OneChange> others(RecordComponent component, @Nullable Object value) {
        List<OneChange> others = new ArrayList<>();
        if (value == null) {
            Class<?> type = component.getType();
            others.add(to(type.isEnum() ? type.getEnumConstants()[0] : EXAMPLES.get(type)));
        } else {
            others.addAll(others(value));
            AnnotatedElement type = component.getAnnotatedType();
            if (type.isAnnotationPresent(Nullable.class)) {
                others.add(to(null));
            }
        }
        return others;
    }

    private static List<OneChange> others(Object value) {
        if (value instanceof String text) {
            return List.of(to(text + "x"), to(text + "\ud83d\ude00"));
        }
        if (value instanceof Boolean flag) {
            return List.of(to(!flag));
        }
        if (value instanceof Integer number) {
            return List.of(to(number + 1), to(-number - 1));
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .map(OneChange::to)
                    .toList();
        }
        return value instanceof List<?> items ? others(items) : of((Record) value);
    }

    private static List<OneChange> others(List<?> items) {
        List<OneChange> others = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Object> less = new ArrayList<>(items);
            Object item = less.remove(i);
            others.add(to(less));
            List<Object> more = new ArrayList<>(items);
            more.add(i, item);
            others.add(to(more));
            for (OneChange other : others(item)) {
                List<Object> changed = new ArrayList<>(items);
                changed.set(i, other.changed());
                others.add(new OneChange(other.components(), changed));
            }
        }
        return others;
    }

    private static OneChange to(@Nullable Object value) {
        return new OneChange(List.of(), value);
    }

    private static Class<?> held(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object construct(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
