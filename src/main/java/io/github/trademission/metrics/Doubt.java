package io.github.trademission.metrics;

import java.util.Locale;
import java.util.Objects;

/**
 * Why a figure is a range, or why rows do not fit together: a reason and the rows it is about. Immutable and thread-safe.
 *
 * @param reason the reason
 * @param mission the id of the mission
 * @param row the id of the row in doubt
 * @param other the id of the row that it relates to; the same row where there is no other
 */
public record Doubt(Reason reason, String mission, String row, String other) {
    /** Why something is not known. */
    public enum Reason {
        /** Nobody recorded whether the row's deals are already inside the other row. */
        OVERLAP_UNKNOWN("%s 행이 %s 행에 포함되는지 기록되지 않음", "it is not recorded whether %s is already inside %s"),
        /** The row's number of deals is unknown. */
        COUNT_UNKNOWN("%s 행의 건수 미상", "the number of deals in %s is unknown"),
        /** The row grew out of the other row, and how much of that row's value it took is not known. */
        DERIVED_VALUE_UNKNOWN(
                "%s 행이 %s 행의 금액 중 얼마에서 나왔는지 알 수 없음", "how much of the value of %2$s went into %1$s is not known"),
        /** Money arrived under the batch of contracts, and under how many of them is not known. */
        REALISED_COUNT_UNKNOWN(
                "%s 행의 계약 가운데 몇 건이 이행되었는지 기록되지 않음",
                "it is not recorded under how many of the contracts in %s money arrived"),
        /** Money arrived under the contract, and how much is still to come is not known since its value is undisclosed. */
        OUTSTANDING_UNKNOWN(
                "%s 행의 계약액이 공개되지 않아 남은 이행액을 알 수 없음",
                "how much is outstanding under %s is not known, since its value is undisclosed"),
        /** The row grew out of several rows, and how much each gave is not known. */
        DERIVED_FROM_SEVERAL(
                "%s 행이 여러 행에서 나왔고 %s 행의 몫을 알 수 없음", "%s grew out of several rows; how much came from %s is not known"),
        /** More grew out of the other row than it had left, and which of the rows inside it gave the rest is not known. */
        OUT_OF_ROWS_INSIDE(
                "%2$s 행에서 나온 실적 일부가 그 안의 %1$s 행에서 나왔는지 기록되지 않음",
                "it is not recorded whether %s is among the rows inside %s that something grew out of"),
        /** More came out of the other row than went into it. */
        MORE_OUT_THAN_IN("%s 행 등 이어진 실적의 합이 원래의 %s 행보다 큼", "more came out, %s among it, than went into %s"),
        /** More money arrived under the contract than it is worth. */
        MORE_REALISED_THAN_VALUE("%s 행의 이행액이 계약액보다 큼", "more money arrived under %s than its value"),
        /** The rows stated to be inside the other row are more than that row. */
        MORE_INSIDE_THAN_BATCH("%s 행 등 포함된 행의 합이 %s 행보다 큼", "the rows inside it, %s among them, exceed %s"),
        /** The row is inside the other row but in another currency, so its value is not added again. */
        INSIDE_IN_OTHER_CURRENCY(
                "%s 행은 다른 통화로 %s 행에 포함되어 금액을 다시 더하지 않음",
                "%s is inside %s in another currency; its value is not added again");

        private final String korean;
        private final String english;

        Reason(String korean, String english) {
            this.korean = korean;
            this.english = english;
        }
    }

    /**
     * Checks for nulls.
     *
     * @param reason the reason
     * @param mission the id of the mission
     * @param row the id of the row in doubt
     * @param other the id of the row that it relates to; the same row where there is no other
     */
    public Doubt {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(other, "other");
    }

    /** A doubt about one row by itself. */
    static Doubt of(Reason reason, Row row) {
        String id = row.outcome().id();
        return new Doubt(reason, row.mission().id(), id, id);
    }

    /**
     * The reason in words, naming the rows by their ids.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean
     */
    public String text(Locale locale) {
        String template = locale.getLanguage().equals("en") ? reason.english : reason.korean;
        return String.format(Locale.ROOT, template, row, other);
    }
}
