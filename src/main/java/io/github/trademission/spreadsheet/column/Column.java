package io.github.trademission.spreadsheet.column;

import io.github.trademission.spreadsheet.file.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of both tables: the header that is written in Korean and English, and the others that are understood. */
public enum Column {
    SEQUENCE(Use.BOTH, "연번", "No.", "순번", "번호", "no", "number"),
    ID(Use.BOTH, "관리번호", "ID", "행번호", "실적번호", "row id"),
    KIND(Use.LOG, "구분", "Kind", "실적구분", "성과구분", "유형", "단계", "type", "stage"),
    DATE(Use.BOTH, "일자", "Date", "날짜", "상담일", "상담일자", "체결일", "체결일자", "계약일", "계약일자", "meeting date"),
    COMPANY(Use.BOTH, "참가기업", "Company", "참가업체", "참가기업명", "기업", "기업명", "업체", "업체명", "회사명", "companies", "company name"),
    REGISTRATION(Use.BOTH, "사업자등록번호", "Registration number", "사업자번호", "business registration number"),
    INDUSTRY(Use.BOTH, "업종", "Industry", "산업", "업종명", "sector"),
    PRODUCTS(Use.BOTH, "품목", "Products", "품목명", "취급품목", "주요품목", "상담품목", "제품", "product", "item"),
    COUNTRY(Use.BOTH, "국가", "Country", "국가명", "방문국", "방문국가", "대상국", "대상국가"),
    STOP(Use.BOTH, "방문지", "Stop", "도시", "도시명", "방문도시", "상담지", "개최지", "city"),
    BUYER(Use.BOTH, "바이어", "Buyer", "바이어명", "해외바이어", "상담바이어", "buyer name"),
    COUNT(Use.LOG, Type.COUNT, "건수", "Deals", "count", "number of deals"),
    VALUE(Use.LOG, Type.AMOUNT, "금액", "Amount", "실적액", "실적금액", "value"),
    CURRENCY(Use.BOTH, "통화", "Currency", "통화단위", "화폐", "화폐단위", "currency code"),
    SHARING(Use.LOG, "몫", "Sharing", "배분", "분담", "지분", "shares"),
    STATUS(Use.LOG, "상태", "Status", "진행상태", "진행상황", "진행현황"),
    STATUS_DATE(Use.LOG, "상태일자", "Status date", "상태변경일", "상태일"),
    VERIFICATION(Use.LOG, "확인", "Verification", "검증", "증빙", "확인상태"),
    DERIVED_FROM(Use.LOG, "연계", "Derived from", "연계행", "선행", "선행행", "연계번호", "선행번호", "origin"),
    OVERLAPS(Use.LOG, "중복", "Overlaps", "중복여부", "포함여부", "overlap"),
    EXPECTED_BY(Use.LOG, "예상시기", "Expected by", "계약예상일", "계약예상시기", "예상일"),
    SUBJECT(Use.LOG, "건명", "Subject", "사업명", "협약내용", "프로젝트", "project"),
    LEAD(Use.LOG, "주관사", "Lead", "대표사", "주관기업", "lead company"),
    CONSULTATION_COUNT(Use.RESULTS, Type.COUNT, "상담건수", "Consultations", "상담수", "number of consultations"),
    CONSULTATION_VALUE(Use.RESULTS, Type.AMOUNT, "상담액", "Consultation value", "상담금액", "수출상담액", "수출상담금액"),
    PROSPECT_COUNT(Use.RESULTS, Type.COUNT, "계약추진건수", "Expected contracts", "계약추진수", "계약예상건수"),
    PROSPECT_VALUE(Use.RESULTS, Type.AMOUNT, "계약추진액", "Expected contract value", "계약추진금액", "계약예상액", "계약예상금액"),
    MOU_COUNT(Use.RESULTS, Type.COUNT, "MOU건수", "Memoranda", "양해각서건수", "업무협약건수", "MOU체결건수", "mous"),
    MOU_VALUE(Use.RESULTS, Type.AMOUNT, "MOU액", "Memorandum value", "MOU금액", "양해각서액", "양해각서금액", "업무협약액", "mou value"),
    ON_SITE_COUNT(Use.RESULTS, Type.COUNT, "현장계약건수", "On-site contracts", "현장계약수", "현장계약체결건수"),
    ON_SITE_VALUE(Use.RESULTS, Type.AMOUNT, "현장계약액", "On-site contract value", "현장계약금액", "현장계약체결액"),
    FOLLOW_UP_COUNT(Use.RESULTS, Type.COUNT, "후속계약건수", "Follow-up contracts", "본계약건수"),
    FOLLOW_UP_VALUE(Use.RESULTS, Type.AMOUNT, "후속계약액", "Follow-up contract value", "후속계약금액", "본계약액", "본계약금액"),
    CONTRACT_COUNT(Use.RESULTS, Type.COUNT, "계약건수", "Contracts", "계약수", "계약체결건수", "number of contracts"),
    CONTRACT_VALUE(Use.RESULTS, Type.AMOUNT, "계약액", "Contract value", "계약금액", "계약체결액", "계약체결금액"),
    NOTE(Use.BOTH, "비고", "Note", "메모", "참고", "참고사항", "상담내용", "notes", "remarks");

    /** Which of the tables has a column. */
    public enum Use {
        BOTH,
        LOG,
        RESULTS
    }

    /** What the cells of a column hold. */
    public enum Type {
        TEXT,
        COUNT,
        AMOUNT
    }

    private static final Map<String, Column> BY_HEADER = byHeader();

    private final Use use;
    private final Type type;
    private final String korean;
    private final String english;
    /** Separated by commas: an enum must not hold a list. */
    private final String synonyms;

    Column(Use use, String korean, String english, String... synonyms) {
        this(use, Type.TEXT, korean, english, synonyms);
    }

    Column(Use use, Type type, String korean, String english, String... synonyms) {
        this.use = use;
        this.type = type;
        this.korean = korean;
        this.english = english;
        this.synonyms = String.join(",", synonyms);
    }

    /** The column of a header without its unit; spaces, line breaks and case make no difference. */
    public static Optional<Column> find(String header) {
        return Optional.ofNullable(BY_HEADER.get(Texts.word(header)));
    }

    public Use use() {
        return use;
    }

    public Type type() {
        return type;
    }

    public String korean() {
        return korean;
    }

    public String english() {
        return english;
    }

    public List<String> synonyms() {
        return List.of(synonyms.split(","));
    }

    public String headerIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }

    /** Whether its cells may name a person, and are therefore never shown in a message. */
    public boolean isPersonal() {
        return this == BUYER || this == NOTE || this == SUBJECT;
    }

    private static Map<String, Column> byHeader() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : values()) {
            column.put(columns, column.korean);
            column.put(columns, column.english);
            column.synonyms().forEach(synonym -> column.put(columns, synonym));
        }
        return Map.copyOf(columns);
    }

    private void put(Map<String, Column> columns, String header) {
        if (columns.putIfAbsent(Texts.word(header), this) != null) {
            throw new IllegalStateException("two columns are called " + header);
        }
    }
}
