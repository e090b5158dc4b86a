package io.github.trademission.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.InvalidValueException;
import io.github.trademission.model.City;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Source;
import io.github.trademission.model.TripLength;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.javamoney.moneta.Money;

/** Writes members of objects. What is absent or empty is not written; what could not be read again is refused. */
final class Out {
    private final JsonGenerator json;
    private final Layout layout;

    Out(JsonGenerator json, Layout layout) {
        this.json = json;
        this.layout = layout;
    }

    /** What an object holds. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** How an item or a value is written. */
    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    void object(Content content) throws IOException {
        json.writeStartObject();
        content.write();
        json.writeEndObject();
    }

    void object(String key, Content content) throws IOException {
        json.writeFieldName(key);
        object(content);
    }

    void inline(String key, Content content) throws IOException {
        json.writeFieldName(key);
        layout.nextInline();
        object(content);
    }

    /** A list of objects, each over several lines. */
    <T> void list(String key, Collection<T> items, Item<? super T> item) throws IOException {
        list(key, items, item, false);
    }

    /** A list of small objects, one a line. */
    <T> void lines(String key, Collection<T> items, Item<? super T> item) throws IOException {
        list(key, items, item, true);
    }

    private <T> void list(String key, Collection<T> items, Item<? super T> item, boolean inline) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (T each : items) {
            if (inline) {
                layout.nextInline();
            }
            object(() -> item.write(each));
        }
        json.writeEndArray();
    }

    /** A list of short texts, on one line. */
    void texts(String key, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeFieldName(key);
            layout.nextInline();
            strings(texts);
        }
    }

    /** A list of long texts, one a line. */
    void paragraphs(String key, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeFieldName(key);
            strings(texts);
        }
    }

    private void strings(Collection<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(checked(text));
        }
        json.writeEndArray();
    }

    void text(String key, String text) throws IOException {
        json.writeFieldName(key);
        json.writeString(checked(text));
    }

    void text(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(key, value.get().toString());
        }
    }

    /** An enum constant, unless it is the default. */
    <E extends Enum<E>> void unless(E usual, String key, E value) throws IOException {
        if (value != usual) {
            text(key, value.name());
        }
    }

    void flag(String key, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
    }

    void number(String key, int number) throws IOException {
        json.writeNumberField(key, number);
    }

    void number(String key, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            number(key, number.getAsInt());
        }
    }

    void decimal(String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            text(key, decimal(number.get()));
        }
    }

    String decimal(BigDecimal number) {
        if (!Limits.holds(number)) {
            throw refused("must have at most 100 digits", "a longer one");
        }
        return number.toString();
    }

    void money(Money amount) throws IOException {
        text("amount", Amounts.digits(amount));
        text("currency", amount.getCurrency().getCurrencyCode());
    }

    void money(String key, Money amount) throws IOException {
        inline(key, () -> money(amount));
    }

    void money(String key, Optional<Money> amount) throws IOException {
        if (amount.isPresent()) {
            money(key, amount.get());
        }
    }

    void period(String key, Optional<DateRange> period) throws IOException {
        if (period.isPresent()) {
            inline(key, () -> {
                text("start", period.get().start().toString());
                text("end", period.get().end().toString());
            });
        }
    }

    void length(String key, Optional<TripLength> length) throws IOException {
        if (length.isPresent()) {
            inline(key, () -> {
                number("nights", length.get().nights());
                number("days", length.get().days());
            });
        }
    }

    void industry(String key, Optional<Industry> industry) throws IOException {
        if (industry.isPresent()) {
            inline(key, () -> {
                text("scheme", industry.get().scheme());
                text("code", industry.get().code());
                text("name", industry.get().name());
                text("englishName", industry.get().englishName());
            });
        }
    }

    /** A city, with its country only where its parent does not state the same one. */
    void city(String key, Optional<City> city, Optional<?> parentCountry) throws IOException {
        if (city.isPresent()) {
            inline(key, () -> {
                if (!parentCountry.equals(Optional.of(city.get().country()))) {
                    text("country", city.get().country().code());
                }
                text("name", city.get().name());
                text("englishName", city.get().englishName());
            });
        }
    }

    void source(String key, Optional<Source> source) throws IOException {
        if (source.isPresent()) {
            inline(key, () -> {
                text("title", source.get().title());
                text("address", source.get().address());
                text("date", source.get().date());
            });
        }
    }

    private String checked(String text) {
        if (text.length() > Limits.STRING) {
            throw refused("must be a string of at most 65536 characters", text.length() + " characters");
        }
        if (Shown.hasLoneSurrogate(text)) {
            throw refused("must be Unicode text", "half of a surrogate pair");
        }
        return text;
    }

    private InvalidValueException refused(String rule, String value) {
        return new InvalidValueException(json.getOutputContext().pathAsPointer().toString(), rule, value);
    }
}
