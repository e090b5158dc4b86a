package io.github.trademission.bench.aggregation;

import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.basics.currency.CurrencyAmount;
import com.opengamma.strata.basics.currency.MultiCurrencyAmount;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.joda.money.BigMoney;

/** The libraries whose money is added. */
final class Libraries {
    private Libraries() {}

    private static <M> List<M> amounts(Data data, Function<Money, M> conversion) {
        List<M> amounts = new ArrayList<>(data.columns().rows);
        for (Mission mission : data.missions()) {
            for (Outcome row : mission.outcomes()) {
                amounts.add(row.value().map(conversion).orElse(null));
            }
        }
        return amounts;
    }

    /** JavaMoney as the model has it: {@code Money.add}. */
    static Contender moneta(Data data) {
        return new ByLibrary<>(data, amounts(data, money -> money)) {
            @Override
            Total<Money> none() {
                return new Total<>() {
                    private final Map<CurrencyUnit, Money> sums = new HashMap<>();

                    @Override
                    public void add(Money amount) {
                        sums.merge(amount.getCurrency(), amount, Money::add);
                    }

                    @Override
                    public long units(String currency) {
                        Money sum = sums.get(Amounts.currency(currency));
                        return sum == null ? 0 : Amounts.minorUnits(sum);
                    }
                };
            }
        };
    }

    /** Joda-Money: {@code Money.plus}. */
    static Contender joda(Data data) {
        return new ByLibrary<>(data, amounts(data, Libraries::joda)) {
            @Override
            Total<org.joda.money.Money> none() {
                return new Total<>() {
                    private final Map<org.joda.money.CurrencyUnit, org.joda.money.Money> sums = new HashMap<>();

                    @Override
                    public void add(org.joda.money.Money amount) {
                        sums.merge(amount.getCurrencyUnit(), amount, org.joda.money.Money::plus);
                    }

                    @Override
                    public long units(String currency) {
                        org.joda.money.Money sum = sums.get(org.joda.money.CurrencyUnit.of(currency));
                        return sum == null ? 0 : sum.getAmountMinorLong();
                    }
                };
            }
        };
    }

    private static org.joda.money.Money joda(Money money) {
        org.joda.money.CurrencyUnit currency =
                org.joda.money.CurrencyUnit.of(money.getCurrency().getCurrencyCode());
        return BigMoney.of(currency, new BigDecimal(Amounts.digits(money))).toMoney();
    }

    /** Strata: {@code MultiCurrencyAmount.plus(CurrencyAmount)}, of doubles. */
    static Contender strata(Data data) {
        return new ByLibrary<>(data, amounts(data, Libraries::strata)) {
            @Override
            Total<CurrencyAmount> none() {
                return new Total<>() {
                    private MultiCurrencyAmount sum = MultiCurrencyAmount.empty();

                    @Override
                    public void add(CurrencyAmount amount) {
                        sum = sum.plus(amount);
                    }

                    @Override
                    public long units(String currency) {
                        double amount =
                                sum.getAmountOrZero(Currency.of(currency)).getAmount();
                        return Math.round(
                                amount * Math.pow(10, Currency.of(currency).getMinorUnitDigits()));
                    }
                };
            }

            @Override
            public double tolerance() {
                return 1e-11;
            }
        };
    }

    private static CurrencyAmount strata(Money money) {
        return CurrencyAmount.of(
                money.getCurrency().getCurrencyCode(), money.getNumber().doubleValue());
    }
}
