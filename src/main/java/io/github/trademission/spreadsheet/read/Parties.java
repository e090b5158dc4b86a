package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.RegistrationNumber;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The companies and buyers that a table names: those of the mission, and those that it adds. */
public final class Parties {
    private final NameIndex<Company> companies = new NameIndex<>(PartyNames::ofCompany);
    private final Map<String, List<Company>> registered = new HashMap<>();
    private final NameIndex<Buyer> buyers = new NameIndex<>(PartyNames::ofBuyer);
    private final List<Company> addedCompanies = new ArrayList<>();
    private final List<Buyer> addedBuyers = new ArrayList<>();

    public Parties(Mission mission) {
        mission.companies().forEach(this::know);
        mission.buyers().forEach(this::know);
    }

    private void know(Company company) {
        List<String> names = new ArrayList<>(List.of(company.name()));
        company.englishName().ifPresent(names::add);
        companies.add(company, company.id(), names);
        company.registrationNumber()
                .filter(RegistrationNumber::isValid)
                .ifPresent(number -> registered
                        .computeIfAbsent(RegistrationNumber.digits(number), key -> new ArrayList<>())
                        .add(company));
    }

    private void know(Buyer buyer) {
        buyers.add(buyer, buyer.id(), buyer.name().map(List::of).orElse(List.of()));
    }

    List<Company> addedCompanies() {
        return Collections.unmodifiableList(addedCompanies);
    }

    List<Buyer> addedBuyers() {
        return Collections.unmodifiableList(addedBuyers);
    }

    public Optional<Company> company(String text) {
        return companies.only(text).or(() -> byRegistration(text));
    }

    public Optional<Buyer> buyer(String text) {
        return buyers.only(text);
    }

    List<Company> companies(RowCells row) {
        List<String> names = row.list(Column.COMPANY);
        Optional<String> registration = RegistrationCell.read(row);
        List<Company> found = new ArrayList<>();
        if (registration.isPresent() && names.size() != 1) {
            Optional<Company> known = names.isEmpty() ? byRegistration(registration.get()) : Optional.empty();
            known.ifPresentOrElse(
                    found::add, () -> row.tell(Column.REGISTRATION, "must be that of the one company of its row"));
        } else {
            names.forEach(name -> company(row, name, registration).ifPresent(found::add));
        }
        keepProducts(row, found);
        return found;
    }

    private Optional<Company> company(RowCells row, String name, Optional<String> registration) {
        if (Texts.name(name).isEmpty()) {
            row.tell(Column.COMPANY, "must be the name of a company");
            return Optional.empty();
        }
        Optional<Company> byNumber = registration.flatMap(this::byRegistration);
        List<Company> byName = companies.find(name);
        if (byNumber.isPresent() && (byName.isEmpty() || byName.contains(byNumber.get()))) {
            if (byName.isEmpty()) {
                row.keep(Column.COMPANY, name);
            }
            return byNumber;
        } else if (byName.size() > 1) {
            row.tell(Column.COMPANY, "must be one company, and several have this name: give its id");
            return Optional.empty();
        } else if (byName.size() == 1) {
            if (!companies.isExact(name)) {
                row.notice(Column.COMPANY, "was taken for " + byName.get(0).name());
            }
            checkRegistration(row, byName.get(0), registration);
            return Optional.of(byName.get(0));
        }
        return byRegistration(name).or(() -> Optional.of(added(row, Texts.name(name), registration)));
    }

    private void checkRegistration(RowCells row, Company company, Optional<String> registration) {
        if (registration.isEmpty()) {
            return;
        }
        if (company.registrationNumber().isPresent()
                || byRegistration(registration.get()).isPresent()) {
            Optional<String> known = company.registrationNumber()
                    .filter(RegistrationNumber::isValid)
                    .map(RegistrationNumber::digits);
            if (!known.equals(registration.map(RegistrationNumber::digits))) {
                row.tell(Column.REGISTRATION, "must be the number of the company of its row, " + company.id());
            }
        } else {
            row.keep(Column.REGISTRATION, registration.get());
        }
    }

    private Company added(RowCells row, String name, Optional<String> registration) {
        Company company = Company.builder()
                .id("company-" + registration.map(RegistrationNumber::digits).orElseGet(() -> Hash.of(name)))
                .name(name)
                .registrationNumber(registration)
                .products(row.text(Column.PRODUCTS).filter(text -> !text.isBlank()))
                .build();
        addedCompanies.add(company);
        know(company);
        return company;
    }

    /** What companies sell is an attribute of companies; what a row says beyond that is kept in its note. */
    private static void keepProducts(RowCells row, List<Company> companies) {
        row.text(Column.PRODUCTS)
                .filter(text -> companies.stream()
                        .noneMatch(company -> company.products().equals(Optional.of(text))))
                .ifPresent(text -> row.keep(Column.PRODUCTS, text));
    }

    private Optional<Company> byRegistration(String number) {
        String word = Texts.word(number);
        if (!RegistrationNumber.isValid(word)) {
            return Optional.empty();
        }
        List<Company> found = registered.getOrDefault(RegistrationNumber.digits(word), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Buyer> buyer(RowCells row) {
        Optional<String> name = row.text(Column.BUYER);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Buyer> found = buyers.find(name.get());
        if (found.size() > 1) {
            row.tell(Column.BUYER, "must be one buyer, and several have this name: give its id");
            return Optional.empty();
        } else if (found.size() == 1) {
            if (!buyers.isExact(name.get())) {
                row.notice(
                        Column.BUYER, "was taken for the buyer " + found.get(0).id());
            }
            return Optional.of(found.get(0));
        } else if (Texts.name(name.get()).isEmpty()) {
            row.tell(Column.BUYER, "must be the name of a buyer");
            return Optional.empty();
        }
        String plain = Texts.name(name.get());
        Buyer buyer = Buyer.builder().id("buyer-" + Hash.of(plain)).name(plain).build();
        addedBuyers.add(buyer);
        know(buyer);
        return Optional.of(buyer);
    }
}
