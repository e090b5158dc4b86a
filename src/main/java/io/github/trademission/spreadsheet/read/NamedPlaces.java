package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Stop;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The stops and industries that a table names. */
public final class NamedPlaces {
    /** The scheme of an industry of which a table gives the name alone. */
    static final String SCHEME = "업종";

    private final List<Stop> stops;
    private final NameIndex<Stop> named = new NameIndex<>();
    private final NameIndex<Industry> industries = new NameIndex<>();

    public NamedPlaces(Mission mission) {
        this.stops = mission.stops();
        stops.forEach(stop -> named.add(stop, stop.id(), names(stop)));
        Set<Industry> known = new LinkedHashSet<>();
        mission.delegation().industrySizes().stream()
                .map(IndustrySize::industry)
                .forEach(known::add);
        mission.companies().stream()
                .map(Company::industry)
                .flatMap(Optional::stream)
                .forEach(known::add);
        known.forEach(industry -> industries.add(industry, industry.scheme() + ":" + industry.code(), names(industry)));
    }

    private static List<String> names(Stop stop) {
        List<String> names = new ArrayList<>();
        if (stop.city().isPresent()) {
            City city = stop.city().get();
            names.add(city.name());
            city.englishName().ifPresent(names::add);
        } else {
            names.addAll(names(stop.country()));
        }
        return names;
    }

    private static List<String> names(Country country) {
        return List.of(country.nameIn(Locale.KOREAN), country.nameIn(Locale.ENGLISH), country.code());
    }

    private static List<String> names(Industry industry) {
        List<String> names = new ArrayList<>(List.of(industry.name(), industry.code()));
        industry.englishName().ifPresent(names::add);
        return names;
    }

    /** The stop that a text alone names. */
    public Optional<Stop> stop(String text) {
        return named.only(text);
    }

    Optional<Stop> stop(RowCells row) {
        Optional<String> place = row.text(Column.STOP);
        Optional<String> country = row.text(Column.COUNTRY);
        if (place.isEmpty() && country.isEmpty()) {
            return Optional.empty();
        }
        Column column = place.isPresent() ? Column.STOP : Column.COUNTRY;
        List<Stop> found = place.map(named::find).orElse(stops).stream()
                .filter(stop -> country.isEmpty() || isIn(stop, country.get()))
                .toList();
        if (found.size() != 1) {
            row.tell(column, found.isEmpty() ? "must be a stop of the mission" : "must be one stop of the mission");
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static boolean isIn(Stop stop, String country) {
        String word = Texts.word(country);
        return names(stop.country()).stream().map(Texts::word).anyMatch(word::equals);
    }

    /** The industry that a text alone names. */
    public Optional<Industry> industry(String text) {
        return industries.only(text);
    }

    Optional<Industry> industry(RowCells row) {
        List<String> parts = row.list(Column.INDUSTRY);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 2 || parts.size() > 4 || parts.stream().anyMatch(String::isBlank)) {
            row.tell(Column.INDUSTRY, "must be a name, or scheme; code; name, and perhaps a name in English");
            return Optional.empty();
        }
        if (parts.size() == 1) {
            String name = parts.get(0);
            return industry(name).or(() -> Optional.of(Industry.of(SCHEME, name, name)));
        }
        return Optional.of(Industry.builder()
                .scheme(parts.get(0))
                .code(parts.get(1))
                .name(parts.get(2))
                .englishName(parts.stream().skip(3).findFirst())
                .build());
    }
}
