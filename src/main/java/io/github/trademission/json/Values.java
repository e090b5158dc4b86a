package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Source;
import io.github.trademission.model.TripLength;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;

/** Reads the small values. What is wrong is noted, and nothing is returned for it. */
final class Values {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final BigInteger LARGEST_COUNT = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Optional<String> text(Node node) {
        if (node.is(Node.Kind.STRING)) {
            return Optional.of(node.text());
        }
        return wrong(node, "must be a string", node.kind().shown());
    }

    Optional<String> words(Node node) {
        if (node.is(Node.Kind.STRING) && node.text().isBlank()) {
            return wrong(node, "must not be blank", "'" + Shown.value(node.text()) + "'");
        }
        return text(node);
    }

    Optional<Boolean> flag(Node node) {
        if (node.is(Node.Kind.BOOLEAN)) {
            return Optional.of(Boolean.valueOf(node.text()));
        }
        return wrong(node, "must be true or false", node.kind().shown());
    }

    /** A whole number, 0 or more. */
    Optional<Integer> count(Node node) {
        if (!node.is(Node.Kind.NUMBER) || !WHOLE.matcher(node.text()).matches()) {
            return wrong(node, "must be a whole number", shown(node));
        }
        BigInteger number = new BigInteger(node.text());
        if (number.signum() < 0) {
            return wrong(node, "must not be negative", node.text());
        }
        if (number.compareTo(LARGEST_COUNT) > 0) {
            return wrong(node, "must be at most " + LARGEST_COUNT, node.text());
        }
        return Optional.of(number.intValueExact());
    }

    /** A decimal, as a string or a number; its scale is kept. */
    Optional<BigDecimal> decimal(Node node) {
        boolean decimal = node.is(Node.Kind.NUMBER) || node.is(Node.Kind.STRING);
        if (!decimal || !DECIMAL.matcher(node.text()).matches()) {
            return wrong(node, "must be a decimal number", shown(node));
        }
        Optional<BigDecimal> number = exact(node.text()).filter(Limits::holds);
        return number.isPresent() ? number : wrong(node, "must have at most 100 digits", shown(node));
    }

    Optional<Money> money(Node node) {
        return Fields.read(node, Keys.MONEY, problems, fields -> {
            Supplier<String> currency = fields.required("currency", this::currency);
            Supplier<BigDecimal> amount = fields.required("amount", this::amount);
            return () -> {
                Money money = Amounts.of(amount.get(), currency.get());
                // A zero can come with a huge exponent; minor units have none.
                return Amounts.ofMinorUnits(Amounts.minorUnits(money), currency.get());
            };
        });
    }

    private Optional<BigDecimal> amount(Node node) {
        boolean plain = node.is(Node.Kind.STRING)
                && node.text().length() <= Limits.NUMBER
                && PLAIN.matcher(node.text()).matches();
        if (!plain && !node.is(Node.Kind.NUMBER)) {
            return wrong(node, "must be plain digits such as 18410000.00", shown(node));
        }
        Optional<BigDecimal> number = exact(node.text());
        if (number.isEmpty()) {
            return wrong(node, "must be plain digits such as 18410000.00", shown(node));
        }
        if (number.get().signum() < 0) {
            return wrong(node, "must not be negative", shown(node));
        }
        return number.get().signum() == 0 ? Optional.of(BigDecimal.ZERO) : number;
    }

    private Optional<String> currency(Node node) {
        return parsed(node, code -> {
            Amounts.currency(code);
            return code;
        });
    }

    /** Nothing is written out here, so that 1e999999999 stays as short as it is. */
    private static Optional<BigDecimal> exact(String text) {
        try {
            return text.length() > Limits.NUMBER ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException exponentTooLarge) {
            return Optional.empty();
        }
    }

    Optional<PartialDate> date(Node node) {
        return parsed(node, PartialDate::parse);
    }

    Optional<Country> country(Node node) {
        return parsed(node, Country::of);
    }

    Optional<DateRange> period(Node node) {
        return Fields.read(node, Keys.PERIOD, problems, fields -> {
            Supplier<PartialDate> start = fields.required("start", this::date);
            Supplier<PartialDate> end = fields.required("end", this::date);
            return () -> new DateRange(start.get(), end.get());
        });
    }

    Optional<TripLength> length(Node node) {
        return Fields.read(node, Keys.LENGTH, problems, fields -> {
            Supplier<Integer> nights = fields.required("nights", this::count);
            Supplier<Integer> days = fields.required("days", this::count);
            return () -> new TripLength(nights.get(), days.get());
        });
    }

    Optional<Industry> industry(Node node) {
        return Fields.read(node, Keys.INDUSTRY, problems, fields -> {
            Supplier<String> scheme = fields.requiredWords("scheme");
            Supplier<String> code = fields.requiredWords("code");
            Supplier<String> name = fields.requiredWords("name");
            Optional<String> englishName = fields.words("englishName");
            return () -> Industry.builder()
                    .scheme(scheme.get())
                    .code(code.get())
                    .name(name.get())
                    .englishName(englishName)
                    .build();
        });
    }

    Optional<Source> source(Node node) {
        return Fields.read(node, Keys.SOURCE, problems, fields -> {
            Supplier<String> title = fields.requiredWords("title");
            Optional<String> address = fields.words("address");
            Optional<PartialDate> date = fields.date("date");
            return () -> new Source(title.get(), address, date);
        });
    }

    <E extends Enum<E>> Optional<E> oneOf(Node node, Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> node.is(Node.Kind.STRING) && constant.name().equals(node.text()))
                .findFirst();
        if (found.isPresent()) {
            return found;
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return wrong(node, "must be one of " + names, shown(node));
    }

    private <T> Optional<T> parsed(Node node, Function<String, T> parser) {
        if (!node.is(Node.Kind.STRING)) {
            return wrong(node, "must be a string", node.kind().shown());
        }
        try {
            return Optional.of(parser.apply(node.text()));
        } catch (InvalidValueException invalid) {
            return wrong(node, invalid.rule(), shown(node));
        }
    }

    private <T> Optional<T> wrong(Node node, String rule, String value) {
        problems.add(node, rule, value);
        return Optional.empty();
    }

    private static String shown(Node node) {
        return switch (node.kind()) {
            case STRING -> "'" + Shown.value(node.text()) + "'";
            case NUMBER -> Shown.value(node.text());
            default -> node.kind().shown();
        };
    }
}
