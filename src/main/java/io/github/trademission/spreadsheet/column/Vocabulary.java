package io.github.trademission.spreadsheet.column;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Verification;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values that a cell names by a word: the word that is written in Korean and English, and the others that are understood. */
public final class Vocabulary<T> {
    /**
     * A kind of row as a log names it; a contract says in the same word when it was signed.
     *
     * @param outcome the kind
     * @param signing when a contract was signed, if said
     */
    public record Kind(OutcomeKind outcome, Optional<Signing> signing) {
        public static Kind of(Outcome row) {
            return new Kind(row.kind(), row instanceof Contract contract ? contract.signing() : Optional.empty());
        }
    }

    /**
     * The words for one value.
     *
     * @param value what they stand for
     * @param korean as written in Korean
     * @param english as written in English
     * @param synonyms the others
     */
    public record Entry<T>(T value, String korean, String english, List<String> synonyms) {}

    public static final Vocabulary<Kind> KINDS = kinds(Map.of(
                    OutcomeKind.CONSULTATION, List.of("수출상담", "meeting"),
                    OutcomeKind.PROSPECT, List.of("계약예상", "향후계약", "prospect"),
                    OutcomeKind.MOU, List.of("MOU", "업무협약", "협약"),
                    OutcomeKind.CONTRACT, List.of("계약체결")))
            .with(contract(Signing.ON_SITE), "현장계약", "on-site contract")
            .with(contract(Signing.FOLLOW_UP), "후속계약", "follow-up contract", "본계약");

    public static final Vocabulary<OutcomeStatus> STATUSES = new Vocabulary<OutcomeStatus>()
            .with(OutcomeStatus.OPEN, "진행 중", "open", "진행", "협의 중")
            .with(OutcomeStatus.SIGNED, "체결", "signed", "체결 완료")
            .with(OutcomeStatus.IN_DELIVERY, "이행 중", "in delivery", "납품 중")
            .with(OutcomeStatus.COMPLETED, "이행 완료", "completed", "완료")
            .with(OutcomeStatus.CANCELLED, "취소", "cancelled", "해지")
            .with(OutcomeStatus.LAPSED, "실효", "lapsed", "만료")
            .with(OutcomeStatus.WITHDRAWN, "철회", "withdrawn")
            .with(OutcomeStatus.REJECTED_BY_CUSTOMER, "바이어 거절", "rejected by the customer", "거절");

    public static final Vocabulary<Verification> VERIFICATIONS = new Vocabulary<Verification>()
            .with(Verification.CLAIMED, "주장", "claimed", "미확인")
            .with(Verification.DOCUMENTED, "증빙", "documented")
            .with(Verification.CONFIRMED_BY_COMPANY, "기업 확인", "confirmed by the company")
            .with(Verification.CONFIRMED_BY_CUSTOMS, "통관 확인", "confirmed by customs")
            .with(Verification.REJECTED, "부인", "rejected");

    public static final Vocabulary<Overlap.Relation> RELATIONS = new Vocabulary<Overlap.Relation>()
            .with(Overlap.Relation.INCLUDED, "포함", "included")
            .with(Overlap.Relation.ADDITIONAL, "별도", "additional")
            .with(Overlap.Relation.UNKNOWN, "미상", "unknown");

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, T> values = new HashMap<>();

    private Vocabulary() {}

    /** The names of the kinds, and their synonyms. */
    private static Vocabulary<Kind> kinds(Map<OutcomeKind, List<String>> synonyms) {
        Vocabulary<Kind> kinds = new Vocabulary<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            kinds.with(
                    new Kind(kind, Optional.empty()),
                    kind.nameIn(Locale.KOREAN),
                    kind.nameIn(Locale.ENGLISH),
                    synonyms.getOrDefault(kind, List.of()).toArray(String[]::new));
        }
        return kinds;
    }

    private static Kind contract(Signing signing) {
        return new Kind(OutcomeKind.CONTRACT, Optional.of(signing));
    }

    private Vocabulary<T> with(T value, String korean, String english, String... synonyms) {
        entries.add(new Entry<>(value, korean, english, List.of(synonyms)));
        values.put(Texts.word(korean), value);
        values.put(Texts.word(english), value);
        for (String synonym : synonyms) {
            values.put(Texts.word(synonym), value);
        }
        return this;
    }

    public List<Entry<T>> entries() {
        return List.copyOf(entries);
    }

    public Optional<T> find(String word) {
        return Optional.ofNullable(values.get(Texts.word(word)));
    }

    public String write(T value, Locale locale) {
        Entry<T> found = entries.stream()
                .filter(entry -> entry.value().equals(value))
                .findFirst()
                .orElseThrow();
        return locale.getLanguage().equals("en") ? found.english() : found.korean();
    }

    /** What a cell must be, for a message. */
    public String rule() {
        return "must be one of "
                + String.join(", ", entries.stream().map(Entry::korean).toList());
    }
}
