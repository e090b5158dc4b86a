package io.github.trademission.json;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegate;
import io.github.trademission.model.DelegateRole;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Stop;
import io.github.trademission.model.TripLength;
import java.util.Optional;

/** Who travels, and where: the parts that others refer to by id, the delegation, and the small values in them. */
final class PartShapes {
    static final RecordShape<DateRange> PERIOD = new RecordShape<DateRange>(
                    "period", "A period, both days included", parts -> new DateRange(parts.get(0), parts.get(1)))
            .required("start", DateRange::start, Shapes.DATE, "The first day")
            .required("end", DateRange::end, Shapes.DATE, "The last day");

    static final RecordShape<TripLength> LENGTH = new RecordShape<TripLength>(
                    "length",
                    "A stated length such as 4박6일",
                    parts -> new TripLength(parts.<Integer>get(0), parts.<Integer>get(1)))
            .required("nights", TripLength::nights, Shapes.COUNT, "Nights at the destination")
            .required("days", TripLength::days, Shapes.ORDINAL, "Days in all, more than nights");

    static final ObjectShape<Industry, Industry.Builder> INDUSTRY = new ObjectShape<>(
                    "industry",
                    "An industry (업종) by its code under a scheme",
                    Industry::builder,
                    Industry.Builder::build)
            .onOneLine()
            .required(
                    "scheme",
                    Industry::scheme,
                    Industry.Builder::scheme,
                    Shapes.WORDS,
                    "The scheme, such as KSIC, HS or the district's own")
            .required("code", Industry::code, Industry.Builder::code, Shapes.WORDS, "The code under the scheme")
            .required(
                    "name", Industry::name, Industry.Builder::name, Shapes.WORDS, "The name as its district writes it")
            .optional(
                    "englishName",
                    Industry::englishName,
                    Industry.Builder::englishName,
                    Shapes.WORDS,
                    "The name in English");

    static final ObjectShape<Organisation, Organisation.Builder> ORGANISATION = new ObjectShape<>(
                    "organisation",
                    "An institution behind the mission, or one that it visited (기관)",
                    Organisation::builder,
                    Organisation.Builder::build)
            .required("id", Organisation::id, Organisation.Builder::id, Shapes.ID, "Unique among the organisations")
            .required(
                    "name",
                    Organisation::name,
                    Organisation.Builder::name,
                    Shapes.WORDS,
                    "The name as its district writes it")
            .optional(
                    "englishName",
                    Organisation::englishName,
                    Organisation.Builder::englishName,
                    Shapes.WORDS,
                    "The name in English")
            .optional(
                    "country",
                    Organisation::country,
                    Organisation.Builder::country,
                    Shapes.COUNTRY,
                    "The country it sits in")
            .distinct(
                    "roles",
                    Organisation::roles,
                    Organisation.Builder::roles,
                    Shapes.oneOf(OrganisationRole.class),
                    "What it does for the mission: host (주최), organiser (주관), executor (수행), sponsor (후원), funder (재원), local support (현지지원)");

    static final ObjectShape<Stop, Stop.Builder> STOP = new ObjectShape<>(
                    "stop", "A place visited (방문지)", Stop::builder, Stop.Builder::build)
            .required("id", Stop::id, Stop.Builder::id, Shapes.ID, "Unique among the stops")
            .with(new CityAttribute<>(
                    CityAttribute.OF_A_STOP, Stop::city, stop -> Optional.of(stop.country()), Stop.Builder::city))
            .required("country", Stop::country, Stop.Builder::country, Shapes.COUNTRY, "The country")
            .optional("period", Stop::period, Stop.Builder::period, PERIOD, "The days at this stop");

    static final ObjectShape<Buyer, Buyer.Builder> BUYER = new ObjectShape<>(
                    "buyer", "The overseas party (바이어)", Buyer::builder, Buyer.Builder::build)
            .required("id", Buyer::id, Buyer.Builder::id, Shapes.ID, "Unique among the buyers")
            .optional("name", Buyer::name, Buyer.Builder::name, Shapes.TEXT, "Its name")
            .optional("country", Buyer::country, Buyer.Builder::country, Shapes.COUNTRY, "The country it sits in")
            .with(new CityAttribute<>(CityAttribute.OF_A_BUYER, Buyer::city, Buyer::country, Buyer.Builder::city))
            .usually(
                    false,
                    "confidential",
                    Buyer::confidential,
                    Buyer.Builder::confidential,
                    Shapes.FLAG,
                    "Whether its name must not be published; false unless stated");

    static final ObjectShape<Company, Company.Builder> COMPANY = new ObjectShape<>(
                    "company", "A company (참가기업)", Company::builder, Company.Builder::build)
            .required("id", Company::id, Company.Builder::id, Shapes.ID, "Unique among all companies of the mission")
            .required("name", Company::name, Company.Builder::name, Shapes.WORDS, "The name as its district writes it")
            .optional(
                    "englishName",
                    Company::englishName,
                    Company.Builder::englishName,
                    Shapes.WORDS,
                    "The name in English")
            .optional(
                    "registrationNumber",
                    Company::registrationNumber,
                    Company.Builder::registrationNumber,
                    Shapes.WORDS,
                    "The business registration number (사업자등록번호)")
            .optional("industry", Company::industry, Company.Builder::industry, INDUSTRY, "Its industry (업종)")
            .optional(
                    "representative",
                    Company::representative,
                    Company.Builder::representative,
                    Shapes.TEXT,
                    "Who represents it (대표자)")
            .optional(
                    "englishRepresentative",
                    Company::englishRepresentative,
                    Company.Builder::englishRepresentative,
                    Shapes.TEXT,
                    "The same in Latin letters")
            .optional(
                    "products", Company::products, Company.Builder::products, Shapes.WORDS, "What it sells, in words");

    private static final RecordShape<IndustrySize> INDUSTRY_SIZE = new RecordShape<IndustrySize>(
                    "industrySize",
                    "How many companies of one industry",
                    parts -> new IndustrySize(parts.get(0), parts.<Integer>get(1)))
            .required("industry", IndustrySize::industry, INDUSTRY, "The industry")
            .required("companies", IndustrySize::companies, Shapes.COUNT, "How many");

    private static final ObjectShape<Delegate, Delegate.Builder> DELEGATE = new ObjectShape<>(
                    "delegate", "A person who travels", Delegate::builder, Delegate.Builder::build)
            .required("name", Delegate::name, Delegate.Builder::name, Shapes.WORDS, "The person's name")
            .optional(
                    "englishName",
                    Delegate::englishName,
                    Delegate.Builder::englishName,
                    Shapes.TEXT,
                    "The name in Latin letters")
            .required(
                    "role",
                    Delegate::role,
                    Delegate.Builder::role,
                    Shapes.oneOf(DelegateRole.class),
                    "A role: head (단장), deputy (부단장), official, company representative, interpreter (통역)")
            .optional(
                    "title",
                    Delegate::title,
                    Delegate.Builder::title,
                    Shapes.WORDS,
                    "The office held at home, such as 구청장")
            .optional(
                    "englishTitle",
                    Delegate::englishTitle,
                    Delegate.Builder::englishTitle,
                    Shapes.WORDS,
                    "That office in English")
            .optional(
                    "company",
                    Delegate::company,
                    Delegate.Builder::company,
                    References.COMPANY,
                    "The id of the company that the person represents");

    static final ObjectShape<Delegation, Delegation.Builder> DELEGATION = new ObjectShape<>(
                    "delegation", "Who travels (사절단)", Delegation::builder, Delegation.Builder::build)
            .count(
                    "statedSize",
                    Delegation::statedSize,
                    Delegation.Builder::statedSize,
                    "The number of companies as stated")
            .list(
                    "industrySizes",
                    Delegation::industrySizes,
                    Delegation.Builder::industrySizes,
                    INDUSTRY_SIZE,
                    "The number of companies per industry as stated")
            .list(
                    "companies",
                    Delegation::companies,
                    Delegation.Builder::companies,
                    Shapes.part(In::companies, COMPANY),
                    "The companies known by name")
            .list(
                    "delegates",
                    Delegation::delegates,
                    Delegation.Builder::delegates,
                    DELEGATE,
                    "The people known by name");

    private PartShapes() {}
}
