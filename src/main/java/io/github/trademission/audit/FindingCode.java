package io.github.trademission.audit;

import java.util.Locale;

/**
 * What an audit can find. The names are stable: systems may store and filter by them. Each is described with an example in
 * {@code docs/findings.md}.
 */
public enum FindingCode {
    /** More companies are named in the delegation than it is stated to have. */
    DELEGATION_SIZE_DIFFERS(Severity.WARNING),
    /** The stated number of companies is not the sum of the sizes per industry. */
    INDUSTRY_SIZES_DIFFER(Severity.WARNING),
    /** Rows are recorded under more companies than the delegation is stated to have. */
    MORE_COMPANIES_THAN_STATED(Severity.WARNING),
    /** More exhibitors are named at a fair than stated. */
    EXHIBITORS_DIFFER(Severity.WARNING),
    /** A company is recorded twice under spellings of one name. */
    COMPANY_TWICE(Severity.WARNING),
    /** Two companies have one business registration number (사업자등록번호). */
    REGISTRATION_NUMBER_TWICE(Severity.ERROR),
    /** A business registration number is not of the form ###-##-#####. */
    REGISTRATION_NUMBER_FORM(Severity.WARNING),
    /** The check digit of a business registration number is wrong. */
    REGISTRATION_NUMBER_CHECK_DIGIT(Severity.ERROR),
    /** The nights of the stated length do not fit its days. */
    NIGHTS_DO_NOT_FIT(Severity.WARNING),
    /** The days of the stated length are not those of the period. */
    LENGTH_DIFFERS_FROM_PERIOD(Severity.WARNING),
    /** What belongs to the journey is dated outside it. */
    OUTSIDE_PERIOD(Severity.WARNING),
    /** A row is dated before a row that it grew out of. */
    BEFORE_ORIGIN(Severity.ERROR),
    /** A row is live, and all rows that it grew out of are dead. */
    LIVE_AFTER_LOST(Severity.WARNING),
    /** A row reached its status before it came about. */
    STATUS_BEFORE_DATE(Severity.ERROR),
    /** A row whose proof was found wrong is still live. */
    REJECTED_BUT_LIVE(Severity.WARNING),
    /** A contract is amended before it was signed. */
    AMENDED_BEFORE_SIGNING(Severity.ERROR),
    /** Money arrived under a contract before it was signed. */
    REALISED_BEFORE_SIGNING(Severity.WARNING),
    /** More money arrived under a contract than was agreed. */
    REALISED_ABOVE_CONTRACT(Severity.WARNING),
    /** More came out of rows than went into them: a contract above its consultation. */
    MORE_OUT_THAN_IN(Severity.WARNING),
    /** The rows inside a batch exceed it. */
    MORE_INSIDE_THAN_BATCH(Severity.WARNING),
    /** A row is inside a batch in another currency, and its value is not added. */
    INSIDE_IN_OTHER_CURRENCY(Severity.NOTE),
    /** Expected contracts and contracts exceed all consultations of a stop or the mission. */
    RESULTS_ABOVE_CONSULTATIONS(Severity.WARNING),
    /** A contract that grew out of no memorandum is like one of the mission's. */
    CONTRACT_LIKE_MEMORANDUM(Severity.WARNING),
    /** A contract that grew out of no memorandum is called one in its remark. */
    CONTRACT_CALLED_MEMORANDUM(Severity.WARNING),
    /** A deal is recorded twice. */
    DEAL_TWICE(Severity.WARNING),
    /** A value is zero where undisclosed may be meant. */
    ZERO_VALUE(Severity.WARNING),
    /** A value is next to nothing; its unit may be missing. */
    VALUE_TINY(Severity.WARNING),
    /** A value per deal is out of line by a factor of ten or more. */
    VALUE_OUTLIER(Severity.WARNING),
    /** A currency does not fit the other rows of its kind and country. */
    CURRENCY_DIFFERS(Severity.WARNING),
    /** Whether a row is already inside another one is not known. */
    OVERLAP_UNKNOWN(Severity.NOTE),
    /** The number of deals in a row is not known. */
    COUNT_UNKNOWN(Severity.NOTE),
    /** Rows are placed in time by nothing, and figures as of a day leave them out. */
    UNDATED(Severity.NOTE),
    /** Nothing was realised of a contract in a year; found as of a day only. */
    NOTHING_REALISED(Severity.WARNING),
    /** Nothing came of an expected contract in a year; found as of a day only. */
    STALE_PROSPECT(Severity.NOTE),
    /** A row is dated after the day; found as of a day only. */
    DATE_AFTER_DAY(Severity.WARNING),

    /** A published figure is not what the rows and numbers of the record come to. */
    PUBLISHED_DIFFERS_FROM_RECORD(Severity.WARNING),
    /** A published total is not what its published parts add up to, and rounding does not explain it. */
    PUBLISHED_PARTS_DO_NOT_ADD_UP(Severity.ERROR),
    /** A published total is what its published parts add up to but for one of them. */
    PUBLISHED_TOTAL_LEAVES_OUT_PART(Severity.ERROR),
    /** A published average or percentage does not follow from its two parts. */
    PUBLISHED_QUOTIENT_DIFFERS(Severity.WARNING),
    /** An amount published in two currencies implies a rate far from that of the mission's other figures. */
    PUBLISHED_EQUIVALENT_DIFFERS(Severity.ERROR),
    /** Two publications of the same figure do not agree. */
    PUBLISHED_FIGURES_DISAGREE(Severity.WARNING),
    /** A published maximum is below the published average. */
    PUBLISHED_MAXIMUM_BELOW_AVERAGE(Severity.ERROR),
    /** A published maximum is above the published total. */
    PUBLISHED_MAXIMUM_ABOVE_TOTAL(Severity.ERROR),
    /** One amount is published as two kinds of results, such as memoranda and contracts. */
    PUBLISHED_TOLD_AS_TWO_KINDS(Severity.WARNING),
    /** The amount recorded for a published figure is not what its printed text says. */
    PUBLISHED_AMOUNT_NOT_AS_PRINTED(Severity.ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * {@return how serious a finding of this code is}
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What to do about it.
     *
     * @param locale the readers' locale
     * @return a hint in English for English readers, else in Korean
     */
    public String hint(Locale locale) {
        return Wording.in(locale).of(name() + ".hint");
    }
}
