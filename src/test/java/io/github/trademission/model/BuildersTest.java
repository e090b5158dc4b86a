package io.github.trademission.model;

import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import io.github.trademission.money.Amounts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every setter of every builder. */
class BuildersTest {
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(Quotient.class, new Quotient("a", "b")),
            Map.entry(String.class, "text"),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(OptionalInt.class, OptionalInt.of(1)),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Money.class, Amounts.of(1, "USD")),
            Map.entry(MonetaryAmount.class, Amounts.of(1, "USD")),
            Map.entry(Country.class, Country.of("KZ")),
            Map.entry(City.class, City.of("KZ", "알마티")),
            Map.entry(
                    Stop.class, Stop.builder().id("s").country(Country.of("KZ")).build()),
            Map.entry(Company.class, Company.of("c", "회사")),
            Map.entry(Buyer.class, Buyer.builder().id("b").build()),
            Map.entry(Industry.class, Industry.of("KSIC", "26", "전자")),
            Map.entry(
                    Organisation.class,
                    Organisation.builder().id("o").name("기관").build()),
            Map.entry(Delegation.class, Delegation.builder().build()),
            Map.entry(Sharing.class, Sharing.equally()),
            Map.entry(Source.class, Source.of("구정소식")),
            Map.entry(TripLength.class, new TripLength(4, 6)),
            Map.entry(PartialDate.class, PartialDate.parse("2019")),
            Map.entry(DateRange.class, DateRange.parse("2019")));

    private static final Map<String, Supplier<?>> BUILDERS = Map.ofEntries(
            Map.entry("Mission", Mission::builder),
            Map.entry("Organisation", Organisation::builder),
            Map.entry("Stop", Stop::builder),
            Map.entry("Delegation", Delegation::builder),
            Map.entry("Delegate", Delegate::builder),
            Map.entry("Company", Company::builder),
            Map.entry("Industry", Industry::builder),
            Map.entry("Buyer", Buyer::builder),
            Map.entry("Consultation", Consultation::builder),
            Map.entry("Prospect", Prospect::builder),
            Map.entry("Mou", Mou::builder),
            Map.entry("JointBid", JointBid::builder),
            Map.entry("Contract", Contract::builder),
            Map.entry("Realisation", Realisation::builder),
            Map.entry("Visit", Visit::builder),
            Map.entry("Exhibition", Exhibition::builder),
            Map.entry("PublishedFigure", PublishedFigure::builder),
            Map.entry("CostLine", CostLine::builder),
            Map.entry("SupportProgramme", SupportProgramme::builder),
            Map.entry("Target", Target::builder));

    /** A method of a builder that takes one value: {@code id(String)}, {@code addStop(Stop)}. */
    record Setter(String type, Method method) {
        Class<?> parameter() {
            return method.getParameterTypes()[0];
        }

        boolean adds() {
            return method.getName().matches("add[A-Z].*");
        }

        void call(Object builder, Object value) throws Throwable {
            try {
                method.invoke(builder, value);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        @Override
        public String toString() {
            return type + "." + method.getName() + "(" + parameter().getSimpleName() + ")";
        }
    }

    private static Stream<Setter> setters() {
        return BUILDERS.entrySet().stream()
                .flatMap(builder -> Arrays.stream(
                                builder.getValue().get().getClass().getMethods())
                        .filter(method -> method.getParameterCount() == 1
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isBridge()
                                && method.getDeclaringClass() != Object.class)
                        .map(method -> new Setter(builder.getKey(), method)))
                .sorted(Comparator.comparing(Setter::toString));
    }

    static Stream<Setter> settersOfOneValue() {
        return setters().filter(setter -> !setter.adds() && !Iterable.class.isAssignableFrom(setter.parameter()));
    }

    static Stream<Setter> settersThatCouldTakeNull() {
        return setters()
                .filter(setter -> !setter.parameter().isPrimitive()
                        && !setter.parameter().isArray()
                        && setter.parameter() != Iterable.class);
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object sample = type == Optional.class ? Optional.empty() : SAMPLES.get(type);
        return sample != null ? sample : fail("no sample of " + type);
    }

    @ParameterizedTest
    @MethodSource("settersOfOneValue")
    void setAnAttributeOnce(Setter setter) throws Throwable {
        Object builder = BUILDERS.get(setter.type).get();
        setter.call(builder, sample(setter.parameter()));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> setter.call(builder, sample(setter.parameter())))
                .withMessage("Builder of " + setter.type + " is strict, attribute is already set: "
                        + setter.method.getName());
    }

    @ParameterizedTest
    @MethodSource("settersThatCouldTakeNull")
    void refuseNullByName(Setter setter) {
        Object builder = BUILDERS.get(setter.type).get();
        String name = setter.adds()
                ? setter.method.getName().substring(4)
                : setter.method.getName().substring(1);

        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> setter.call(builder, null))
                .satisfies(thrown -> assertThat(thrown.getMessage()).contains(name.substring(0, name.length() - 1)));
    }

    @Test
    void haveNoWayToAppendOneValueToAnother() {
        assertThat(setters().map(setter -> setter.method.getName()))
                .doesNotContain("from", "mergeFrom")
                .hasSizeGreaterThan(300);
        assertThat(setters().map(setter -> setter.type).distinct()).hasSize(BUILDERS.size());
    }

    @Test
    void coverEveryTypeWithABuilder() throws ClassNotFoundException {
        for (String type : BUILDERS.keySet()) {
            Class<?> domain = Class.forName("io.github.trademission.model." + type);

            assertThat(domain.isSealed()).isTrue();
            assertThat(BUILDERS.get(type).get().getClass().getEnclosingClass()).isEqualTo(domain);
        }
    }

    static List<Arguments> required() {
        return List.of(
                required("id, name", Mission.builder()::build),
                required("id, name", Organisation.builder()::build),
                required("id", Stop.builder()::build),
                required("name, role", Delegate.builder()::build),
                required("id, name", Company.builder()::build),
                required("name", Company.builder().id("c")::build),
                required("scheme, code, name", Industry.builder()::build),
                required("id", Buyer.builder()::build),
                required("id", Consultation.builder()::build),
                required("id", Prospect.builder()::build),
                required("id", Mou.builder()::build),
                required("id, lead", JointBid.builder()::build),
                required("id", Contract.builder()::build),
                required("value", Realisation.builder()::build),
                required("organisation", Visit.builder()::build),
                required("name", Exhibition.builder()::build),
                required("id, subject", PublishedFigure.builder()::build),
                required("payer, amount", CostLine.builder()::build),
                required("id, name, kind", SupportProgramme.builder()::build),
                required("subject", Target.builder()::build));
    }

    private static Arguments required(String missing, ThrowingCallable build) {
        return Arguments.of(missing, build);
    }

    @ParameterizedTest
    @MethodSource("required")
    void nameWhatIsMissing(String missing, ThrowingCallable build) {
        assertRefused(build, missing + ": is required, was missing");
    }
}
