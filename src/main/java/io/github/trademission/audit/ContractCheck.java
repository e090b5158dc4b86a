package io.github.trademission.audit;

import io.github.trademission.model.Amendment;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.MoneyBag;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** Whether the later history of contracts fits them: nothing happens before the signing, no more arrives than agreed. */
final class ContractCheck {
    private ContractCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return rows.stream()
                .filter(placed -> placed.row() instanceof Contract)
                .flatMap(placed -> Stream.of(amended(rows, placed), realised(rows, placed), tooMuch(rows, placed))
                        .flatMap(found -> found));
    }

    private static Stream<Finding> amended(PlacedRows rows, PlacedRow placed) {
        Contract contract = (Contract) placed.row();
        return IntStream.range(0, contract.amendments().size())
                .filter(i -> isBefore(
                        rows, contract, Optional.of(contract.amendments().get(i).date())))
                .mapToObj(i -> {
                    Amendment amendment = contract.amendments().get(i);
                    return placed.finding(
                            rows,
                            FindingCode.AMENDED_BEFORE_SIGNING,
                            ".amendments[" + i + "].date",
                            contract,
                            amendment.date(),
                            days(rows, contract));
                });
    }

    private static Stream<Finding> realised(PlacedRows rows, PlacedRow placed) {
        Contract contract = (Contract) placed.row();
        return IntStream.range(0, contract.realisations().size())
                .filter(i ->
                        isBefore(rows, contract, contract.realisations().get(i).date()))
                .mapToObj(i -> placed.finding(
                        rows,
                        FindingCode.REALISED_BEFORE_SIGNING,
                        ".realisations[" + i + "].date",
                        contract,
                        contract.realisations().get(i).date().orElseThrow(),
                        days(rows, contract)));
    }

    private static Stream<Finding> tooMuch(PlacedRows rows, PlacedRow placed) {
        Contract contract = (Contract) placed.row();
        Optional<Money> value = contract.currentValue();
        MoneyBag arrived = contract.realised();
        return value.isPresent() && arrived.amount(value.get().getCurrency()).isGreaterThan(value.get())
                ? Stream.of(placed.finding(
                        rows,
                        FindingCode.REALISED_ABOVE_CONTRACT,
                        ".realisations",
                        contract,
                        arrived.amount(value.get().getCurrency())))
                : Stream.empty();
    }

    private static DateRange days(PlacedRows rows, Contract contract) {
        return rows.mission().daysOf(contract).orElseThrow();
    }

    private static boolean isBefore(PlacedRows rows, Contract contract, Optional<PartialDate> date) {
        Optional<DateRange> signed = rows.mission().daysOf(contract);
        return date.isPresent()
                && signed.isPresent()
                && date.get().latest().isBefore(signed.get().earliest());
    }
}
