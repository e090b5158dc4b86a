package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.json.token.JsonName;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Money by its table. It is written, and plain digits of a usual length are read, without it: nearly every row has money. */
final class MoneyShape implements Shape<Money> {
    private static final String DIGITS = "-?[0-9]+(\\.[0-9]+)?";
    private static final Pattern PLAIN = Pattern.compile(DIGITS);
    private static final int LONG_DIGITS = 18;
    private static final int AMOUNT_NAME = Names.known("amount");
    private static final int CURRENCY_NAME = Names.known("currency");
    private static final JsonName AMOUNT_WRITTEN = JsonName.of("amount");
    private static final JsonName CURRENCY_WRITTEN = JsonName.of("currency");

    private static final Shape<String> AMOUNT = Shapes.of(
            amountSchema(), MoneyShape::amount, (digits, out) -> out.json().simpleString(digits));

    private static final Shape<String> CURRENCY = Shapes.of(
            Shapes.pattern("^[A-Z]{3}$"),
            Shapes.parsed((shared, document, value) ->
                    Amounts.currency(shared.text(document, value)).getCurrencyCode()),
            (code, out) -> out.json().simpleString(code));

    static final RecordShape<Money> TABLE = new RecordShape<Money>(
                    "money",
                    "An amount, 0 or more, with no more decimals than its currency has",
                    parts -> money(parts.get(0), parts.get(1)))
            .required("amount", Amounts::digits, AMOUNT, "Plain digits; a number is read too, by its exact text")
            .required("currency", money -> money.getCurrency().getCurrencyCode(), CURRENCY, "An ISO 4217 code");

    static final MoneyShape MONEY = new MoneyShape();

    private MoneyShape() {}

    @Override
    public @Nullable Money read(int value, In in) {
        Document document = in.document();
        int amount = value + 1;
        int currency = value + 2;
        boolean usual = document.is(value, Document.Kind.OBJECT)
                && document.end(value) == value + 3
                && document.is(amount, Document.Kind.STRING)
                && document.is(currency, Document.Kind.STRING)
                && document.name(amount) == AMOUNT_NAME
                && document.name(currency) == CURRENCY_NAME;
        BigDecimal number =
                usual ? plain(document.characters(), document.offset(amount), document.length(amount)) : null;
        if (number == null) {
            return TABLE.read(value, in);
        }
        try {
            return Amounts.of(number, in.shared().text(document, currency));
        } catch (InvalidValueException toldByTheTable) {
            return TABLE.read(value, in);
        }
    }

    /** A number of plain digits that are few enough for a long; null for any other. */
    private static @Nullable BigDecimal plain(char[] characters, int offset, int length) {
        if (length > LONG_DIGITS) {
            return null;
        }
        long unscaled = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = characters[offset + i];
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                unscaled = 10 * unscaled + (c - '0');
            } else {
                return null;
            }
        }
        boolean plain = length > 0 && point != length - 1;
        return plain ? BigDecimal.valueOf(unscaled, point < 0 ? 0 : length - 1 - point) : null;
    }

    private static Money money(String digits, String code) {
        BigDecimal number = new BigDecimal(digits);
        // A zero can come with a huge exponent; minor units have none.
        return Amounts.of(number.signum() == 0 ? BigDecimal.ZERO : number, code);
    }

    private static @Nullable String amount(int value, In in) {
        Document document = in.document();
        boolean text = document.is(value, Document.Kind.STRING)
                && document.length(value) <= Limits.NUMBER
                && PLAIN.matcher(document.text(value)).matches();
        BigDecimal number =
                text || document.is(value, Document.Kind.NUMBER) ? Limits.exact(document.text(value)) : null;
        if (number == null) {
            return in.wrong(value, "must be plain digits such as 18410000.00");
        }
        return number.signum() < 0 ? in.wrong(value, "must not be negative") : document.text(value);
    }

    private static Map<String, Object> amountSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "number"));
        schema.put("pattern", "^" + DIGITS + "$");
        schema.put("minimum", 0);
        schema.put("maxLength", Limits.NUMBER);
        return schema;
    }

    @Override
    public void write(Money value, Out out) {
        out.json()
                .startObject()
                .name(AMOUNT_WRITTEN)
                .simpleString(Amounts.digits(value))
                .name(CURRENCY_WRITTEN)
                .simpleString(value.getCurrency().getCurrencyCode())
                .endObject();
    }

    @Override
    public Map<String, Object> schema() {
        return TABLE.schema();
    }

    @Override
    public void collect(Map<String, ObjectShape<?, ?>> objects) {
        TABLE.collect(objects);
    }

    @Override
    public boolean isOnOneLine() {
        return true;
    }

    @Override
    public boolean isObject() {
        return true;
    }
}
