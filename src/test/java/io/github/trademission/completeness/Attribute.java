package io.github.trademission.completeness;

import io.github.trademission.model.Mission;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One attribute of a model type: a component of a record, or what a builder sets and an accessor of the same name tells.
 *
 * @param owner the type that has it
 * @param accessor the method that tells it
 */
record Attribute(Class<?> owner, Method accessor) {
    private static final String MODEL = Mission.class.getPackageName();

    String name() {
        return accessor.getName();
    }

    Type type() {
        return accessor.getGenericReturnType();
    }

    Object of(Object holder) {
        return Reflection.call(accessor, holder);
    }

    /** The method of a builder or wither that takes the whole attribute: not one element more, nor the inside of an Optional. */
    Optional<Method> takenBy(Class<?> taker, String method) {
        Class<?> whole =
                Iterable.class.isAssignableFrom(accessor.getReturnType()) ? Iterable.class : accessor.getReturnType();
        return Arrays.stream(taker.getMethods())
                .filter(each -> each.getName().equals(method)
                        && each.getParameterCount() == 1
                        && each.getParameterTypes()[0] == whole)
                .findFirst();
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name();
    }

    /** The attributes of a type: a record's in their order, else by name, which is the same on every run. */
    static List<Attribute> of(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .map(accessor -> new Attribute(type, accessor))
                    .toList();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers()))
                .map(accessor -> new Attribute(type, accessor))
                .filter(attribute -> attribute
                        .takenBy(Reflection.builder(type).getClass(), attribute.name())
                        .isPresent())
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    static Attribute of(Class<?> type, String name) {
        return of(type).stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a type is taken apart into its attributes, rather than one value. */
    static boolean isModelType(Class<?> type) {
        return type.getPackageName().equals(MODEL)
                && Modifier.isPublic(type.getModifiers())
                && (type.isRecord() || Reflection.hasBuilder(type));
    }

    /** The model type of an object, if it has one: its class, or the one that users know above a generated class. */
    static Optional<Class<?>> modelType(Object part) {
        Class<?> type = part.getClass();
        while (type != null && !isModelType(type)) {
            type = type.getSuperclass();
        }
        return Optional.ofNullable(type);
    }

    /** The model types that a mission is made of. */
    static Set<Class<?>> reachableTypes() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Mission.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (reached.add(type)) {
                of(type).stream()
                        .flatMap(attribute -> classesIn(attribute.type()).stream())
                        .filter(Attribute::isModelType)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private static List<Class<?>> classesIn(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Class<?>> inside = new ArrayList<>();
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> inside.addAll(classesIn(argument)));
            return inside;
        }
        return List.of((Class<?>) type);
    }
}
