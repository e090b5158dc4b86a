package io.github.trademission;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What callers meet; machinery, which they do not, is left out. */
class PublicApiTest {
    static Stream<Class<?>> publicTypes() {
        return Rooms.library().stream()
                .filter(type -> !Rooms.isMachinery(type.getPackageName()))
                .map(JavaClass::reflect)
                .filter(PublicApiTest::isVisible);
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    /** Every type that a caller of the class can see in a signature, inherited members included. */
    private static List<String> signatureTypes(Class<?> type) {
        List<Type> seen = new ArrayList<>();
        for (Method method : type.getMethods()) {
            seen.add(method.getGenericReturnType());
            seen.add(method.getReturnType());
            seen.addAll(Arrays.asList(method.getGenericParameterTypes()));
            seen.addAll(Arrays.asList(method.getGenericExceptionTypes()));
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            seen.addAll(Arrays.asList(constructor.getGenericParameterTypes()));
        }
        for (Field field : type.getFields()) {
            seen.add(field.getGenericType());
        }
        return seen.stream().map(Type::getTypeName).distinct().toList();
    }

    private static List<String> generatedTypes(Class<?> type) {
        return signatureTypes(type).stream()
                .filter(name -> name.matches(".*\\b(Immutable|With)[A-Z]\\w*.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void showsNoGeneratedTypeInASignature(Class<?> type) {
        assertThat(generatedTypes(type)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void showsOnlyTypesThatACallerCanName(Class<?> type) {
        List<Class<?>> hidden = Arrays.stream(type.getMethods())
                .flatMap(method ->
                        Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes())))
                .filter(shown -> shown.getName().startsWith("io.github.trademission"))
                .<Class<?>>map(shown -> shown.isArray() ? shown.getComponentType() : shown)
                .filter(shown -> !isVisible(shown) || Rooms.isMachinery(shown.getPackageName()))
                .toList();

        assertThat(hidden).isEmpty();
    }

    @Test
    void findsTheTypesToLookAt() {
        assertThat(publicTypes())
                .contains(Mission.class, Mission.Builder.class, Company.class, InvalidValueException.class)
                .hasSizeGreaterThan(50);
        assertThat(publicTypes().filter(type -> type.getSimpleName().startsWith("Immutable")))
                .isEmpty();
    }

    @Test
    void wouldFindAGeneratedType() {
        assertThat(generatedTypes(Leaky.class))
                .containsExactly("java.util.List<io.github.trademission.PublicApiTest$ImmutableSample>");
    }

    interface ImmutableSample {}

    /** A type as it must not be. */
    public interface Leaky {
        List<ImmutableSample> samples();
    }
}
