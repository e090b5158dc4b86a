package io.github.trademission.json;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegate;
import io.github.trademission.model.DelegateRole;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reads the parts that others refer to by id, and the delegation; it keeps their ids. */
final class PartReader {
    private final Problems problems;
    private final Values values;
    private final Ids<Organisation> organisations = new Ids<>("organisations");
    private final Ids<Stop> stops = new Ids<>("stops");
    private final Ids<Company> companies = new Ids<>("companies");
    private final Ids<Buyer> buyers = new Ids<>("buyers");

    PartReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Ids<Organisation> organisations() {
        return organisations;
    }

    Ids<Stop> stops() {
        return stops;
    }

    Ids<Company> companies() {
        return companies;
    }

    Ids<Buyer> buyers() {
        return buyers;
    }

    List<Organisation> organisations(Fields mission) {
        markUnreadable(mission, "organisations", organisations);
        return mission.list("organisations", organisations.keeping(this::organisation, problems));
    }

    List<Stop> stops(Fields mission) {
        markUnreadable(mission, "stops", stops);
        return mission.list("stops", stops.keeping(this::stop, problems));
    }

    List<Buyer> buyers(Fields mission) {
        markUnreadable(mission, "buyers", buyers);
        return mission.list("buyers", buyers.keeping(this::buyer, problems));
    }

    List<Company> otherCompanies(Fields mission) {
        markUnreadable(mission, "otherCompanies", companies);
        return mission.list("otherCompanies", companies.keeping(this::company, problems));
    }

    /** The delegation's companies; its people are read last, since they may come from any company of the mission. */
    Optional<Delegation> delegation(Node node) {
        Optional<Delegation> read = Fields.read(node, Keys.DELEGATION, problems, fields -> {
            OptionalInt statedSize = fields.count("statedSize");
            List<IndustrySize> industrySizes = fields.list("industrySizes", this::industrySize);
            markUnreadable(fields, "companies", companies);
            List<Company> members = fields.list("companies", companies.keeping(this::company, problems));
            return () -> Delegation.builder()
                    .statedSize(statedSize)
                    .industrySizes(industrySizes)
                    .companies(members)
                    .build();
        });
        if (!node.is(Node.Kind.OBJECT)) {
            companies.incomplete();
        }
        return read;
    }

    Optional<Delegation> withDelegates(Node node, Optional<Delegation> delegation) {
        Node people = node.get("delegates");
        if (people == null) {
            return delegation;
        }
        if (!people.is(Node.Kind.ARRAY)) {
            problems.add(people, "must be a list", people.kind().shown());
            return Optional.empty();
        }
        List<Delegate> delegates = new ArrayList<>();
        int heads = 0;
        for (Node person : people.items()) {
            Optional<Delegate> delegate = delegate(person);
            delegate.ifPresent(delegates::add);
            heads += delegate.isPresent() && delegate.get().role() == DelegateRole.HEAD ? 1 : 0;
        }
        if (heads > 1) {
            problems.add(people, "must have at most one head", Integer.toString(heads));
            return Optional.empty();
        }
        return delegation.map(known -> known.withDelegates(delegates));
    }

    private static void markUnreadable(Fields fields, String key, Ids<?> ids) {
        Node node = fields.node(key);
        if (node != null && !node.is(Node.Kind.ARRAY)) {
            ids.incomplete();
        }
    }

    private Optional<Organisation> organisation(Node node) {
        return Fields.read(node, Keys.ORGANISATION, problems, fields -> {
            Supplier<String> id = fields.requiredWords("id");
            Supplier<String> name = fields.requiredWords("name");
            Optional<String> englishName = fields.words("englishName");
            Optional<Country> country = fields.country("country");
            List<OrganisationRole> roles = fields.distinct("roles", role -> values.oneOf(role, OrganisationRole.class));
            return () -> Organisation.builder()
                    .id(id.get())
                    .name(name.get())
                    .englishName(englishName)
                    .country(country)
                    .roles(roles)
                    .build();
        });
    }

    private Optional<Stop> stop(Node node) {
        return Fields.read(node, Keys.STOP, problems, fields -> {
            Supplier<String> id = fields.requiredWords("id");
            Supplier<Country> country = fields.required("country", values::country);
            Optional<CityName> city = fields.read("city", this::stopCity);
            Optional<DateRange> period = fields.period("period");
            return () -> Stop.builder()
                    .id(id.get())
                    .country(country.get())
                    .city(city.map(known -> known.in(Optional.of(country.get()))))
                    .period(period)
                    .build();
        });
    }

    private Optional<Buyer> buyer(Node node) {
        return Fields.read(node, Keys.BUYER, problems, fields -> {
            Supplier<String> id = fields.requiredWords("id");
            Optional<String> name = fields.text("name");
            Optional<Country> country = fields.country("country");
            Optional<CityName> city = fields.read("city", place -> buyerCity(place, fields.node("country") != null));
            Optional<Boolean> confidential = fields.read("confidential", values::flag);
            return () -> Buyer.builder()
                    .id(id.get())
                    .name(name)
                    .country(country)
                    .city(city.map(known -> known.in(country)))
                    .confidential(confidential.orElse(false))
                    .build();
        });
    }

    private Optional<CityName> stopCity(Node node) {
        return Fields.read(node, Keys.STOP_CITY, problems, fields -> cityName(fields, Optional.empty()));
    }

    /** A buyer's city lies in the buyer's country unless it names one itself, as it must if the buyer states none. */
    private Optional<CityName> buyerCity(Node node, boolean countryStated) {
        return Fields.read(node, Keys.BUYER_CITY, problems, fields -> {
            if (!countryStated && fields.node("country") == null) {
                fields.required("country", values::country);
            }
            return cityName(fields, fields.country("country"));
        });
    }

    private static Supplier<CityName> cityName(Fields fields, Optional<Country> country) {
        Supplier<String> name = fields.requiredWords("name");
        Optional<String> englishName = fields.words("englishName");
        return () -> new CityName(country, name.get(), englishName);
    }

    private Optional<IndustrySize> industrySize(Node node) {
        return Fields.read(node, Keys.INDUSTRY_SIZE, problems, fields -> {
            Supplier<Industry> industry = fields.required("industry", values::industry);
            Supplier<Integer> size = fields.required("companies", values::count);
            return () -> new IndustrySize(industry.get(), size.get());
        });
    }

    private Optional<Company> company(Node node) {
        return Fields.read(node, Keys.COMPANY, problems, fields -> {
            Supplier<String> id = fields.requiredWords("id");
            Supplier<String> name = fields.requiredWords("name");
            Optional<String> englishName = fields.words("englishName");
            Optional<String> registrationNumber = fields.words("registrationNumber");
            Optional<Industry> industry = fields.industry("industry");
            Optional<String> representative = fields.text("representative");
            Optional<String> englishRepresentative = fields.text("englishRepresentative");
            Optional<String> products = fields.words("products");
            return () -> Company.builder()
                    .id(id.get())
                    .name(name.get())
                    .englishName(englishName)
                    .registrationNumber(registrationNumber)
                    .industry(industry)
                    .representative(representative)
                    .englishRepresentative(englishRepresentative)
                    .products(products)
                    .build();
        });
    }

    private Optional<Delegate> delegate(Node node) {
        return Fields.read(node, Keys.DELEGATE, problems, fields -> {
            Supplier<String> name = fields.requiredWords("name");
            Optional<String> englishName = fields.text("englishName");
            Supplier<DelegateRole> role = fields.requiredOneOf("role", DelegateRole.class);
            Optional<String> title = fields.words("title");
            Optional<String> englishTitle = fields.words("englishTitle");
            Optional<Company> company = fields.reference("company", companies);
            return () -> Delegate.builder()
                    .name(name.get())
                    .englishName(englishName)
                    .role(role.get())
                    .title(title)
                    .englishTitle(englishTitle)
                    .company(company)
                    .build();
        });
    }

    private record CityName(Optional<Country> country, String name, Optional<String> englishName) {
        City in(Optional<Country> parent) {
            return new City(country.or(() -> parent).orElseThrow(), name, englishName);
        }
    }
}
