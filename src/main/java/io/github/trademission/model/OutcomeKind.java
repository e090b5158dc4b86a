package io.github.trademission.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The kinds of results, in the order of the stages that a deal goes through. Figures of two kinds are never added
 * silently: a memorandum is no contract.
 */
public enum OutcomeKind {
    /** A meeting with a buyer (상담) and the amount talked about (상담액). */
    CONSULTATION(1, "consultations", "상담", "consultation", "consultations", OutcomeStatus.OPEN, Mission::consultations),
    /** A contract that is expected (계약추진, 향후 계약 예상). */
    PROSPECT(2, "prospects", "계약추진", "expected contract", "expected contracts", OutcomeStatus.OPEN, Mission::prospects),
    /** A memorandum of understanding (양해각서, 업무협약). */
    MOU(3, "mous", "양해각서", "memorandum", "memoranda", OutcomeStatus.SIGNED, Mission::mous),
    /** An order that several companies seek together (공동수주); a stage with the memoranda. */
    JOINT_BID(3, "jointBids", "공동수주", "joint bid", "joint bids", OutcomeStatus.SIGNED, Mission::jointBids),
    /** A contract (계약), signed on site (현장계약) or afterwards (본계약). */
    CONTRACT(4, "contracts", "계약", "contract", "contracts", OutcomeStatus.SIGNED, Mission::contracts);

    private final int stage;
    private final String collection;
    private final String korean;
    private final String english;
    private final String englishPlural;
    private final OutcomeStatus initialStatus;

    @SuppressWarnings("ImmutableEnumChecker") // An accessor of an immutable type.
    private final Function<Mission, List<? extends Outcome>> rows;

    OutcomeKind(
            int stage,
            String collection,
            String korean,
            String english,
            String englishPlural,
            OutcomeStatus initialStatus,
            Function<Mission, List<? extends Outcome>> rows) {
        this.stage = stage;
        this.collection = collection;
        this.korean = korean;
        this.english = english;
        this.englishPlural = englishPlural;
        this.initialStatus = initialStatus;
        this.rows = rows;
    }

    /**
     * {@return the stage's number; a deal moves to higher ones, memoranda and joint bids share one}
     */
    public int stage() {
        return stage;
    }

    /**
     * {@return what a mission, and its document, calls its rows of this kind: {@code consultations}, {@code prospects},
     * {@code mous}, {@code jointBids}, {@code contracts}}
     */
    public String collection() {
        return collection;
    }

    /**
     * {@return where a deal of this kind stands unless something else is known: a memorandum is signed, a consultation open}
     */
    public OutcomeStatus initialStatus() {
        return initialStatus;
    }

    /**
     * The kind's name.
     *
     * @param locale the readers' locale
     * @return the term in English for English readers, else in Korean: 상담, 계약추진, 양해각서, 공동수주, 계약
     */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }

    /**
     * The name of several results of this kind.
     *
     * @param locale the readers' locale
     * @return such as memoranda for English readers, else the Korean term, which has no plural
     */
    public String pluralIn(Locale locale) {
        return locale.getLanguage().equals("en") ? englishPlural : korean;
    }

    /** The rows of this kind that a mission has. */
    List<? extends Outcome> rows(Mission mission) {
        return rows.apply(mission);
    }

    /** Where the row of an index stands in a mission, such as {@code mous[2]}. */
    String path(int index) {
        return collection + "[" + index + "]";
    }
}
