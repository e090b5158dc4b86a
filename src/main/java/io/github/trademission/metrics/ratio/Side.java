package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Ratio.Missing.Reason;
import io.github.trademission.model.OutcomeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above or below the line of a ratio: a number or its bounds, and what is missing to know it. */
record Side(NumberRange number, List<Missing> missing) {
    private static final NumberRange NONE = NumberRange.exactly(0);

    /** What amounts in another currency than the one asked for do to a number in that one. */
    enum OtherCurrencies {
        /** They make it incomparable: it is of the whole, which only rates can add up. */
        INCOMPARABLE,
        /** They leave it without a bound from above: it is of the whole, and no less than what is in the currency. */
        UNBOUNDED,
        /** They are no part of it: it is of one currency, by name. */
        APART
    }

    static Side exactly(long number) {
        return new Side(NumberRange.exactly(number), List.of());
    }

    /** Nothing is recorded of it, such as {@code 사업비} and {@code cost}. */
    static Side notRecorded(String korean, String english) {
        return new Side(
                NONE, List.of(new Missing(Reason.NOT_RECORDED, korean + " 기록 없음", "no " + english + " is recorded")));
    }

    /** A number, of something called so: {@code 참가기업 수} and {@code companies}. */
    static Side count(CountRange count, String korean, String english) {
        return new Side(
                NumberRange.from(count),
                count.high().isPresent()
                        ? List.of()
                        : List.of(new Missing(
                                Reason.COUNT_UNKNOWN, korean + " 미상", "the number of " + english + " is unknown")));
    }

    /** The deals of some kinds, none of which is recorded if there are no rows of them. */
    static Side deals(Figure figure, Set<OutcomeKind> recorded) {
        return isRecorded(figure, recorded)
                ? count(figure.deals(), korean(figure) + " 건수", english(figure) + " deals")
                : notRecorded(korean(figure), english(figure));
    }

    /** The amount of some kinds in one currency; undisclosed rows are not taken for zero. */
    static Side amount(Figure figure, Set<OutcomeKind> recorded, String currencyCode, OtherCurrencies others) {
        String korean = korean(figure);
        String english = english(figure);
        if (!isRecorded(figure, recorded)) {
            return notRecorded(korean, english);
        }
        boolean isInCurrency = figure.amounts().containsKey(currencyCode);
        List<Missing> missing = new ArrayList<>();
        if (isUndisclosed(figure)) {
            missing.add(undisclosed(figure, isInCurrency, currencyCode));
        }
        String foreign = figure.amounts().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(currencyCode))
                .filter(entry -> entry.getValue().high().isPositive())
                .map(entry -> entry.getKey())
                .collect(Collectors.joining(", "));
        if (!foreign.isEmpty() && !(isInCurrency && others == OtherCurrencies.APART)) {
            boolean isPart = isInCurrency && others == OtherCurrencies.UNBOUNDED;
            missing.add(new Missing(
                    isPart ? Reason.SOME_IN_OTHER_CURRENCY : Reason.OTHER_CURRENCY,
                    korean + " 금액에 다른 통화(" + foreign + ") 포함, 환율 필요",
                    english + " amounts in another currency (" + foreign + "), which need a rate"));
        }
        return open(figure.amount(currencyCode), missing);
    }

    /** The amount of some kinds as converted to one currency. */
    static Side converted(Figure figure, Set<OutcomeKind> recorded, MoneyRange amount) {
        if (!isRecorded(figure, recorded)) {
            return notRecorded(korean(figure), english(figure));
        }
        return open(
                amount,
                isUndisclosed(figure)
                        ? List.of(undisclosed(
                                figure,
                                !figure.amounts().isEmpty(),
                                amount.low().getCurrency().getCurrencyCode()))
                        : List.of());
    }

    /** What is missing of an amount is not known, and not zero: nothing bounds it from above. */
    private static Side open(MoneyRange amount, List<Missing> missing) {
        NumberRange known = NumberRange.from(amount);
        return new Side(missing.isEmpty() ? known : unbounded(known.low()), missing);
    }

    private static NumberRange unbounded(BigDecimal low) {
        return new NumberRange(low, Optional.empty());
    }

    static boolean isUndisclosed(Figure figure) {
        return figure.undisclosed().high().orElse(1) > 0;
    }

    private static Missing undisclosed(Figure figure, boolean isSomeDisclosed, String currencyCode) {
        CountRange rows = figure.undisclosed();
        return isSomeDisclosed
                ? new Missing(
                        Reason.SOME_UNDISCLOSED,
                        korean(figure) + " " + rows + "건 금액 미공개",
                        english(figure) + ": value of " + rows(rows) + " undisclosed")
                : new Missing(
                        Reason.NOTHING_DISCLOSED,
                        korean(figure) + " 공개된 " + currencyCode + " 금액 없음(" + rows + "건 금액 미공개)",
                        english(figure) + ": no value in " + currencyCode + " disclosed, " + rows(rows)
                                + " undisclosed");
    }

    /** This side over another one. What is not recorded is no number to divide, and zero deals to divide by. */
    Ratio over(Side below, String name, String unit, Population population) {
        boolean isRecorded = missing.stream().noneMatch(why -> why.reason() == Reason.NOT_RECORDED);
        return new Ratio(
                name,
                isRecorded ? number : unbounded(number.low()),
                below.number,
                unit,
                population,
                Stream.concat(missing.stream(), below.missing.stream())
                        .distinct()
                        .toList());
    }

    private static boolean isRecorded(Figure figure, Set<OutcomeKind> recorded) {
        return figure.kinds().stream().anyMatch(recorded::contains);
    }

    private static String rows(CountRange rows) {
        return rows + (rows.equals(CountRange.exactly(1)) ? " row" : " rows");
    }

    private static String korean(Figure figure) {
        return names(figure, Locale.KOREAN);
    }

    private static String english(Figure figure) {
        return names(figure, Locale.ENGLISH);
    }

    private static String names(Figure figure, Locale locale) {
        return figure.kinds().stream().map(kind -> kind.nameIn(locale)).collect(Collectors.joining(" + "));
    }
}
