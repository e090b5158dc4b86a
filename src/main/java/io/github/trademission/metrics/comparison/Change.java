package io.github.trademission.metrics.comparison;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.text.KoreanMoneyFormat;
import io.github.trademission.money.text.MoneyStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;

/**
 * Why a figure of one day differs from that of an earlier day: one row and what happened to it. A row that several things
 * happened to makes several changes.
 *
 * <p>Between two days, the differences of new, advanced and amended rows of a kind add up to the difference of that kind's
 * gross amounts, as long as no rows overlap; those of cancelled rows too, to the difference of what is live, as long as no dead
 * contract is amended. What arrived under contracts stands apart. The text form is that of {@link #text} in English. Immutable and thread-safe.
 *
 * @param cause what happened
 * @param mission the id of the mission
 * @param row the id of the row
 * @param kind the row's kind
 * @param count how many deals the row stands for; empty if unknown
 * @param status where the deal stands on the later day
 * @param before what the cause is about, as it was: the value that was amended or lost, the money that had arrived; empty for
 *     new and advanced rows, or if undisclosed
 * @param after the same as it is; empty for cancelled rows, or if undisclosed
 */
public record Change(
        Cause cause,
        String mission,
        String row,
        OutcomeKind kind,
        OptionalInt count,
        OutcomeStatus status,
        Optional<Money> before,
        Optional<Money> after) {
    /** What happened to a row, in the order in which changes of one row stand. */
    public enum Cause {
        /** It came about, out of nothing known before (신규). */
        NEW,
        /** It came about, grown out of a row known before, be that row among the results asked or not (진전). */
        ADVANCED,
        /** The contract's value was changed (변경). */
        AMENDED,
        /** More money arrived under the contract (수출이행). */
        REALISED,
        /** The deal died: cancelled, lapsed, withdrawn or rejected (무산); {@link Change#status} says which. */
        CANCELLED
    }

    /**
     * Checks for nulls.
     *
     * @param cause what happened
     * @param mission the id of the mission
     * @param row the id of the row
     * @param kind the row's kind
     * @param count how many deals the row stands for; empty if unknown
     * @param status where the deal stands on the later day
     * @param before what the cause is about, as it was
     * @param after the same as it is
     */
    public Change {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * What changed in some results from one day to another (증감 내역), by what was certainly known on each.
     *
     * @param results the results
     * @param from the earlier day; what was known on it is no change
     * @param to the later day, itself included
     * @return the changes in the order of missions and rows; those of one row in the order of their causes
     * @throws InvalidValueException if the later day is before the earlier one
     */
    public static List<Change> between(Results results, LocalDate from, LocalDate to) {
        Objects.requireNonNull(to, "to");
        if (to.isBefore(Objects.requireNonNull(from, "from"))) {
            throw new InvalidValueException("to", "must not be before " + from, to);
        }
        return new Changes(results.asOf(from), results.asOf(to)).list();
    }

    /**
     * {@return what there is after and was not before, less than nothing where it became less; an undisclosed value adds
     * nothing}
     */
    public MoneyBag difference() {
        return MoneyBag.total(after.stream().toList())
                .minus(MoneyBag.total(before.stream().toList()));
    }

    /**
     * The change in words, naming the row by its id: {@code k1: 계약금액 변경, USD 100 → USD 70 (USD -30)}, or
     * {@code k1: contract amended, USD 100 → USD 70 (USD -30)}.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean
     */
    public String text(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return row + ": " + (english ? inEnglish() : inKorean());
    }

    private String inEnglish() {
        String name = kind.nameIn(Locale.ENGLISH);
        String deals = count.isEmpty() ? "count unknown" : grouped(count.getAsInt()) + dealsInEnglish();
        return switch (cause) {
            case NEW -> "new " + name + ", " + deals + ", " + value(after, "value undisclosed");
            case ADVANCED -> "advanced to " + name + ", " + deals + ", " + value(after, "value undisclosed");
            case AMENDED ->
                name + " amended, " + value(before, "undisclosed") + " → " + value(after, "undisclosed") + " ("
                        + gained() + ")";
            case REALISED -> "exports realised, " + gained() + ", " + value(after, "none") + " in all";
            case CANCELLED -> name + " " + endInEnglish() + ", " + value(before, "value undisclosed");
        };
    }

    private String inKorean() {
        String name = kind.nameIn(Locale.KOREAN);
        String deals = count.isEmpty() ? "건수 미상" : grouped(count.getAsInt()) + "건";
        return switch (cause) {
            case NEW -> "신규 " + name + " " + deals + ", " + value(after, "금액 미공개");
            case ADVANCED -> "앞 단계에서 진전된 " + name + " " + deals + ", " + value(after, "금액 미공개");
            case AMENDED ->
                name + "금액 변경, " + value(before, "미공개") + " → " + value(after, "미공개") + " (" + gained() + ")";
            case REALISED -> "수출이행 " + gained() + ", 누계 " + value(after, "없음");
            case CANCELLED -> name + " " + endInKorean() + ", " + value(before, "금액 미공개");
        };
    }

    private String dealsInEnglish() {
        return count.orElse(0) == 1 ? " deal" : " deals";
    }

    private String endInEnglish() {
        return switch (status) {
            case LAPSED -> "lapsed";
            case WITHDRAWN -> "withdrawn";
            case REJECTED_BY_CUSTOMER -> "rejected by the customer";
            default -> "cancelled";
        };
    }

    private String endInKorean() {
        return switch (status) {
            case LAPSED -> "실효";
            case WITHDRAWN -> "철회";
            case REJECTED_BY_CUSTOMER -> "고객 거절";
            default -> "취소";
        };
    }

    /** The difference, with a sign where it became less. */
    private String gained() {
        return difference().amounts().stream().map(Change::amount).collect(Collectors.joining(", "));
    }

    private static String value(Optional<Money> value, String without) {
        return value.map(Change::amount).orElse(without);
    }

    private static String amount(Money amount) {
        return KoreanMoneyFormat.of().withStyle(MoneyStyle.DIGITS).format(amount);
    }

    private static String grouped(int deals) {
        return String.format(Locale.ROOT, "%,d", deals);
    }

    /**
     * {@return the change in English}
     */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
