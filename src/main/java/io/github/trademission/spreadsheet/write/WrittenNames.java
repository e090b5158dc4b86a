package io.github.trademission.spreadsheet.write;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Stop;
import io.github.trademission.spreadsheet.column.ListCell;
import io.github.trademission.spreadsheet.read.NamedPlaces;
import io.github.trademission.spreadsheet.read.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the things of a mission are called in its tables: by name where that is enough to find them, else by id. */
final class WrittenNames {
    private final Locale language;
    private final Parties parties;
    private final NamedPlaces places;

    WrittenNames(Mission mission, Locale language) {
        this.language = language;
        this.parties = new Parties(mission);
        this.places = new NamedPlaces(mission);
    }

    String of(List<Company> companies) {
        return ListCell.join(companies.stream().map(this::of).toList());
    }

    String of(Company company) {
        boolean only = parties.company(company.name()).equals(Optional.of(company));
        return only ? company.name() : company.id();
    }

    String of(Stop stop) {
        String name = stop.city()
                .map(city -> city.nameIn(language))
                .orElseGet(() -> stop.country().nameIn(language));
        return places.stop(name).equals(Optional.of(stop)) ? name : stop.id();
    }

    /** A confidential name stays out of tables, which are passed on. */
    String of(Buyer buyer) {
        return buyer.name()
                .filter(name -> !buyer.confidential())
                .filter(name -> parties.buyer(name).equals(Optional.of(buyer)))
                .orElse(buyer.id());
    }

    String of(Industry industry) {
        if (places.industry(industry.name()).equals(Optional.of(industry))) {
            return ListCell.join(List.of(industry.name()));
        }
        List<String> parts = new ArrayList<>(List.of(industry.scheme(), industry.code(), industry.name()));
        industry.englishName().ifPresent(parts::add);
        return ListCell.join(parts);
    }
}
