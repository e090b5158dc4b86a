package io.github.trademission.audit;

import io.github.trademission.model.Country;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a currency fits the other rows of its kind and country: where ten rows or more are in one currency, others of at most
 * a tenth as many are looked at, unless they are in the country's own currency.
 */
final class CurrencyCheck {
    private static final int ENOUGH_ROWS = 10;

    private CurrencyCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        Map<Key, List<PlacedRow>> groups = new LinkedHashMap<>();
        rows.stream()
                .filter(placed -> placed.row().value().isPresent())
                .forEach(placed -> groups.computeIfAbsent(
                                new Key(placed.row().kind(), placed.row().stop().map(Stop::country)),
                                unseen -> new ArrayList<>())
                        .add(placed));
        return groups.entrySet().stream()
                .flatMap(group -> findings(rows, group.getKey().country(), group.getValue()));
    }

    private static Stream<Finding> findings(PlacedRows rows, Optional<Country> country, List<PlacedRow> group) {
        Map<String, List<PlacedRow>> byCurrency = new LinkedHashMap<>();
        group.forEach(placed -> byCurrency
                .computeIfAbsent(currency(placed), unseen -> new ArrayList<>())
                .add(placed));
        String usual = byCurrency.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
        int usualRows = byCurrency.getOrDefault(usual, List.of()).size();
        return byCurrency.entrySet().stream()
                .filter(entry -> usualRows >= ENOUGH_ROWS
                        && usualRows >= ENOUGH_ROWS * entry.getValue().size())
                .filter(entry -> !entry.getKey().equals(usual) && !isOwn(entry.getKey(), country))
                .flatMap(entry -> entry.getValue().stream())
                .map(placed ->
                        placed.finding(rows, FindingCode.CURRENCY_DIFFERS, ".value", placed.row(), usual, usualRows));
    }

    private static String currency(PlacedRow placed) {
        return placed.row().value().map(Sizes::code).orElseThrow();
    }

    private static boolean isOwn(String currency, Optional<Country> country) {
        return country.map(here -> Currency.getInstance(
                        new Locale.Builder().setRegion(here.code()).build()))
                .filter(own -> own.getCurrencyCode().equals(currency))
                .isPresent();
    }

    private record Key(OutcomeKind kind, Optional<Country> country) {}
}
