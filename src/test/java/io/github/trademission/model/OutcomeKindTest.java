package io.github.trademission.model;

import static io.github.trademission.ModelFixture.mission;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind has to have; a kind that is added and forgotten somewhere is told here. */
class OutcomeKindTest {
    @ParameterizedTest
    @CsvSource({
        "CONSULTATION, consultations, 상담, consultation, consultations, OPEN",
        "PROSPECT, prospects, 계약추진, expected contract, expected contracts, OPEN",
        "MOU, mous, 양해각서, memorandum, memoranda, SIGNED",
        "JOINT_BID, jointBids, 공동수주, joint bid, joint bids, SIGNED",
        "CONTRACT, contracts, 계약, contract, contracts, SIGNED"
    })
    void knowsItsNamesAndWhereItsDealsStart(
            OutcomeKind kind, String collection, String korean, String english, String plural, OutcomeStatus initial) {
        assertThat(kind.collection()).isEqualTo(collection);
        assertThat(kind.nameIn(Locale.KOREAN)).isEqualTo(korean);
        assertThat(kind.pluralIn(Locale.KOREAN)).isEqualTo(korean);
        assertThat(kind.nameIn(Locale.UK)).isEqualTo(english);
        assertThat(kind.pluralIn(Locale.UK)).isEqualTo(plural);
        assertThat(kind.initialStatus()).isEqualTo(initial);
    }

    @Test
    void eachHasATypeOfItsOwn() {
        assertThat(Outcome.class.getPermittedSubclasses()).hasSameSizeAs(OutcomeKind.values());
        assertThat(Stream.of(OutcomeKind.values()).map(OutcomeKindTest::type).collect(toSet()))
                .containsExactlyInAnyOrder(Outcome.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    void isAListOfAMissionThatItsBuilderAndItsWithersKnowByThatName(OutcomeKind kind) {
        String wither = "with" + kind.collection().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.collection().substring(1);

        assertThat(takesAll(Mission.Builder.class, kind.collection())).isTrue();
        assertThat(takesAll(Mission.class, wither)).isTrue();
        assertThat(kind.rows(ofNone())).isEmpty();
    }

    @Test
    void standInTheOrderOfTheirStages() {
        assertThat(Stream.of(OutcomeKind.values()).map(OutcomeKind::stage)).isSorted();
    }

    private static Mission ofNone() {
        return mission().build();
    }

    private static boolean takesAll(Class<?> taker, String method) {
        return Arrays.stream(taker.getMethods())
                .anyMatch(each -> each.getName().equals(method)
                        && List.of(each.getParameterTypes()).equals(List.of(Iterable.class)));
    }

    /** The type of the rows in the mission's list of a kind. */
    private static Class<?> type(OutcomeKind kind) {
        try {
            ParameterizedType list = (ParameterizedType)
                    Mission.class.getMethod(kind.collection()).getGenericReturnType();
            return (Class<?>) list.getActualTypeArguments()[0];
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }
}
