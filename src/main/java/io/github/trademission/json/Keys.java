package io.github.trademission.json;

import java.util.List;
import java.util.stream.Stream;

/** The keys of each kind of object, in the order in which they are written. */
final class Keys {
    static final String FORMAT = "trademission/1";

    static final List<String> MISSION = List.of(
            "format",
            "id",
            "name",
            "englishName",
            "mode",
            "period",
            "statedLength",
            "organisations",
            "stops",
            "delegation",
            "otherCompanies",
            "buyers",
            "consultations",
            "prospects",
            "mous",
            "jointBids",
            "contracts",
            "visits",
            "exhibitions",
            "publishedFigures",
            "costs",
            "programmes",
            "targets",
            "notes");
    static final List<String> PERIOD = List.of("start", "end");
    static final List<String> LENGTH = List.of("nights", "days");
    static final List<String> MONEY = List.of("amount", "currency");
    static final List<String> SOURCE = List.of("title", "address", "date");
    static final List<String> INDUSTRY = List.of("scheme", "code", "name", "englishName");
    static final List<String> STOP_CITY = List.of("name", "englishName");
    static final List<String> BUYER_CITY = List.of("country", "name", "englishName");

    static final List<String> ORGANISATION = List.of("id", "name", "englishName", "country", "roles");
    static final List<String> STOP = List.of("id", "city", "country", "period");
    static final List<String> DELEGATION = List.of("statedSize", "industrySizes", "companies", "delegates");
    static final List<String> INDUSTRY_SIZE = List.of("industry", "companies");
    static final List<String> COMPANY = List.of(
            "id",
            "name",
            "englishName",
            "registrationNumber",
            "industry",
            "representative",
            "englishRepresentative",
            "products");
    static final List<String> DELEGATE = List.of("name", "englishName", "role", "title", "englishTitle", "company");
    static final List<String> BUYER = List.of("id", "name", "country", "city", "confidential");

    static final List<String> ROW = List.of(
            "id",
            "count",
            "value",
            "companies",
            "sharing",
            "stop",
            "buyer",
            "date",
            "industry",
            "status",
            "statusDate",
            "verification",
            "derivedFrom",
            "overlaps",
            "note");
    static final List<String> CONSULTATION = ROW;
    static final List<String> PROSPECT = row("expectedBy");
    static final List<String> MOU = row("subject");
    static final List<String> JOINT_BID = row("lead", "project");
    static final List<String> CONTRACT = row("signing", "amendments", "realisations");
    static final List<String> SHARING = List.of("rule", "weights", "amounts");
    static final List<String> OVERLAP = List.of("with", "relation");
    static final List<String> AMENDMENT = List.of("date", "value");
    static final List<String> REALISATION = List.of("value", "date", "verification", "note");

    static final List<String> VISIT = List.of("organisation", "stop", "date", "purpose");
    static final List<String> EXHIBITION =
            List.of("name", "englishName", "stop", "period", "statedExhibitors", "exhibitors", "note");
    static final List<String> FIGURE = List.of(
            "id",
            "subject",
            "statistic",
            "count",
            "amount",
            "percentage",
            "printedUnit",
            "qualifier",
            "equivalent",
            "equivalentUnit",
            "text",
            "stop",
            "country",
            "industry",
            "companies",
            "period",
            "parts",
            "quotient",
            "source",
            "note");
    static final List<String> QUOTIENT = List.of("numerator", "denominator");
    static final List<String> COST = List.of("payer", "amount", "item");
    static final List<String> PROGRAMME = List.of("id", "name", "englishName", "kind", "companies");
    static final List<String> TARGET = List.of("subject", "count", "value");

    private Keys() {}

    private static List<String> row(String... own) {
        return Stream.concat(ROW.stream(), Stream.of(own)).toList();
    }
}
