package io.github.trademission.report;

import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.Converted;
import io.github.trademission.money.rate.DateRule;
import io.github.trademission.money.rate.Rate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The amounts of each kind in one currency, with every rate used and what stayed unconverted. */
final class ConvertedLines {
    private final Terms terms;
    private final Conversion conversion;
    private final ConvertedSummary converted;

    ConvertedLines(Terms terms, MissionMeasure.Source missions, Conversion conversion) {
        this.terms = terms;
        this.conversion = conversion;
        this.converted = ConvertedSummary.of(missions, conversion);
    }

    String text() {
        StringBuilder text = new StringBuilder(terms.of("converted", conversion.currency()));
        text.append('\n');
        Set<Rate> rates = new LinkedHashSet<>();
        MoneyBag unconverted = MoneyBag.empty();
        for (OutcomeKind kind : converted.kinds()) {
            Converted total = converted.of(kind);
            line(text, terms.of("range", terms.kind(kind), terms.amount(converted.range(kind))));
            rates.addAll(total.rates());
            unconverted = unconverted.plus(total.unconverted());
        }
        line(text, terms.of("rateDates", dates(conversion.dates()), conversion.rounding()));
        rates.forEach(rate -> line(text, terms.of("rate", rate(rate))));
        if (!unconverted.isEmpty()) {
            String left = unconverted.amounts().stream().map(Amounts::text).collect(Collectors.joining(", "));
            line(text, terms.of("unconverted", left));
        }
        return text.toString();
    }

    private String dates(DateRule rule) {
        return rule instanceof DateRule.OwnDate ? terms.of("ownDate") : rule.toString();
    }

    private static String rate(Rate rate) {
        return rate.quotes().stream()
                .map(quote -> quote.date() + " " + quote.base() + "/" + quote.term() + " "
                        + quote.factor().toPlainString()
                        + quote.source().map(source -> " (" + source + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }
}
