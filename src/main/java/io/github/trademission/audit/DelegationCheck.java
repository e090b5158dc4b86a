package io.github.trademission.audit;

import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.IndustrySize;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether stated numbers of companies fit each other, the companies named, and those that rows are recorded under. */
final class DelegationCheck {
    private DelegationCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return Stream.of(named(rows), industries(rows), inRows(rows), exhibitors(rows))
                .flatMap(found -> found);
    }

    private static Stream<Finding> named(PlacedRows rows) {
        Delegation delegation = rows.mission().delegation();
        int named = delegation.namedCompanies();
        return named > delegation.size().orElse(0)
                ? Stream.of(new Finding(
                        FindingCode.DELEGATION_SIZE_DIFFERS,
                        rows.mission().id(),
                        delegation.statedSize().isPresent() ? "delegation.statedSize" : "delegation.industrySizes",
                        delegation.size().orElse(0),
                        named))
                : Stream.empty();
    }

    private static Stream<Finding> industries(PlacedRows rows) {
        Delegation delegation = rows.mission().delegation();
        int sum = delegation.industrySizes().stream()
                .mapToInt(IndustrySize::companies)
                .sum();
        OptionalInt stated = delegation.statedSize();
        return stated.isPresent() && !delegation.industrySizes().isEmpty() && sum != stated.getAsInt()
                ? Stream.of(new Finding(
                        FindingCode.INDUSTRY_SIZES_DIFFER,
                        rows.mission().id(),
                        "delegation.industrySizes",
                        stated.getAsInt(),
                        sum))
                : Stream.empty();
    }

    private static Stream<Finding> inRows(PlacedRows rows) {
        Delegation delegation = rows.mission().delegation();
        long inRows = rows.stream()
                .flatMap(placed -> placed.row().companies().stream())
                .map(Company::id)
                .distinct()
                .count();
        boolean told = delegation.namedCompanies() > delegation.size().orElse(0);
        return delegation.size().isPresent() && inRows > delegation.size().getAsInt() && !told
                ? Stream.of(new Finding(
                        FindingCode.MORE_COMPANIES_THAN_STATED,
                        rows.mission().id(),
                        "delegation",
                        delegation.size().getAsInt(),
                        inRows))
                : Stream.empty();
    }

    private static Stream<Finding> exhibitors(PlacedRows rows) {
        return IntStream.range(0, rows.mission().exhibitions().size())
                .filter(i -> {
                    Exhibition fair = rows.mission().exhibitions().get(i);
                    return fair.exhibitors().size() > fair.statedExhibitors().orElse(Integer.MAX_VALUE);
                })
                .mapToObj(i -> {
                    Exhibition fair = rows.mission().exhibitions().get(i);
                    return new Finding(
                            FindingCode.EXHIBITORS_DIFFER,
                            rows.mission().id(),
                            "exhibitions[" + i + "].statedExhibitors",
                            fair,
                            fair.statedExhibitors().getAsInt(),
                            fair.exhibitors().size());
                });
    }
}
