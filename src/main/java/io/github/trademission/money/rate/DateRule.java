package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Which day's rates an amount is converted at. Immutable and thread-safe. */
public sealed interface DateRule {
    /** Each amount at the rate of its own date. */
    record OwnDate() implements DateRule {
        /**
         * {@return the rule in words}
         */
        @Override
        public String toString() {
            return "each at its own date";
        }
    }

    /**
     * All amounts at the rates of one day.
     *
     * @param date the day
     */
    record OnDate(LocalDate date) implements DateRule {
        /**
         * Checks for nulls.
         *
         * @param date the day
         */
        public OnDate {
            Objects.requireNonNull(date, "date");
        }

        /**
         * {@return the rule in words}
         */
        @Override
        public String toString() {
            return "at " + date;
        }
    }

    /**
     * All amounts at the mean rates of a period, as {@link RateSource#average} defines them.
     *
     * @param from the first day
     * @param to the last day, included
     */
    record AverageOver(LocalDate from, LocalDate to) implements DateRule {
        /**
         * Checks the order.
         *
         * @param from the first day
         * @param to the last day, included
         * @throws InvalidValueException if the last day lies before the first
         */
        public AverageOver {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (to.isBefore(from)) {
                throw new InvalidValueException("period", "must not end before its start", from + "/" + to);
            }
        }

        Stream<LocalDate> days() {
            return Stream.concat(from.datesUntil(to), Stream.of(to));
        }

        /**
         * {@return the rule in words}
         */
        @Override
        public String toString() {
            return "at the average of " + from + "/" + to;
        }
    }
}
