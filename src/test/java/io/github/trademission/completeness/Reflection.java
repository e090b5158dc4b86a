package io.github.trademission.completeness;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Calls of methods found at run time; what they throw comes through as it is. */
final class Reflection {
    private Reflection() {}

    static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
    }

    static Object builder(Class<?> type) {
        return call(method(type, "builder"), null);
    }

    static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    static Object call(Method method, Object target, Object... arguments) {
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown);
        } catch (IllegalAccessException refused) {
            throw new LinkageError(refused.getMessage(), refused);
        }
    }

    static Object construct(Class<?> type, Object... components) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(components);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown);
        } catch (ReflectiveOperationException refused) {
            throw new LinkageError(refused.getMessage(), refused);
        }
    }

    private static RuntimeException unchecked(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        throw new AssertionError(thrown.getCause());
    }
}
