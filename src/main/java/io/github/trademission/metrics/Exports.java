package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.Contract;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;

/** Adds up what arrived under contracts (수출이행) and what is outstanding of them (이행 잔액). */
final class Exports {
    private static final Set<OutcomeKind> CONTRACTS = EnumSet.of(OutcomeKind.CONTRACT);

    private final Selection selection;
    private final FigureBuilder realised = new FigureBuilder(CONTRACTS);
    private final FigureBuilder outstanding = new FigureBuilder(CONTRACTS);

    Exports(Selection selection) {
        this.selection = selection;
        selection.forEach(false, row -> {}, this::add);
    }

    Figure realised() {
        return realised.build();
    }

    Figure outstanding() {
        return outstanding.build();
    }

    private void add(Group group, int[] members) {
        if (!group.linked().hasArrivals()) {
            return;
        }
        int[] all = group.some(members, row -> selection.table().kind(row) == OutcomeKind.CONTRACT);
        if (all.length == 0) {
            return;
        }
        int[] contracts = group.some(members, row -> arrived(row).isPresent());
        List<Answer> answers = Answer.of(
                group.linked(),
                List.of(new Asked(Asked.Measure.REALISED, contracts), new Asked(Asked.Measure.OUTSTANDING, all)));
        // The money is known, however it is spread over deals.
        realised.addWithoutMoney(answers.get(0), group, selection);
        outstanding.add(answers.get(1), group, selection);
        for (int at : contracts) {
            addMoney(group.row(at));
        }
    }

    private void addMoney(int row) {
        Money money = arrived(row).orElseThrow();
        BigInteger units = Amounts.exactMinorUnits(money);
        realised.addAmount(money.getCurrency().getCurrencyCode(), units);
        RowTable table = selection.table();
        boolean isMore = table.isDisclosed(row) && units.compareTo(BigInteger.valueOf(table.value(row))) > 0;
        if (isMore) {
            realised.add(doubt(Doubt.Reason.MORE_REALISED_THAN_VALUE, row));
        }
        if (!table.isDisclosed(row)) {
            outstanding.add(doubt(Doubt.Reason.OUTSTANDING_UNKNOWN, row));
        }
    }

    private Doubt doubt(Doubt.Reason reason, int position) {
        return Doubt.of(reason, selection.row(position));
    }

    private Optional<Money> arrived(int row) {
        if (!(selection.table().outcome(row) instanceof Contract contract)
                || contract.realisations().isEmpty()) {
            return Optional.empty();
        }
        MoneyBag money = contract.realised();
        return money.isEmpty() ? Optional.empty() : Optional.of(money.amounts().get(0));
    }
}
