package io.github.trademission.metrics.comparison;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Ratio.Missing.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One side of a comparison: what a figure tells of a number, and what is missing to know it. */
record Compared(NumberRange number, CountRange undisclosed, List<Missing> missing) {
    /** Which side it is, in both languages. */
    enum Position {
        BASE("이전", "before"),
        CURRENT("이후", "after");

        private final String korean;
        private final String english;

        Position(String korean, String english) {
            this.korean = korean;
            this.english = english;
        }

        private Missing missing(Reason reason, String inKorean, String inEnglish) {
            return new Missing(reason, korean + " " + inKorean, english + ": " + inEnglish);
        }
    }

    static Compared deals(Figure figure, Position position) {
        boolean isKnown = figure.deals().high().isPresent();
        return new Compared(
                NumberRange.from(figure.deals()),
                CountRange.ZERO,
                isKnown
                        ? List.of()
                        : List.of(position.missing(Reason.COUNT_UNKNOWN, "건수 미상", "number of deals unknown")));
    }

    /** Rows without a value are in no bound; with nothing but them there is no number at all. */
    static Compared amount(Figure figure, String currencyCode, Position position) {
        NumberRange disclosed = NumberRange.from(figure.amount(currencyCode));
        CountRange rows = figure.undisclosed();
        if (rows.equals(CountRange.ZERO)) {
            return new Compared(disclosed, rows, List.of());
        }
        boolean isDisclosed = figure.amounts().containsKey(currencyCode);
        Missing why = position.missing(
                isDisclosed ? Reason.SOME_UNDISCLOSED : Reason.NOTHING_DISCLOSED,
                rows + "건 금액 미공개",
                "value of " + rows + (rows.equals(CountRange.exactly(1)) ? " row" : " rows") + " undisclosed");
        return new Compared(
                isDisclosed ? disclosed : new NumberRange(BigDecimal.ZERO, Optional.empty()), rows, List.of(why));
    }
}
