package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.json.token.JsonName;
import io.github.trademission.json.token.JsonWriter;
import java.util.Collection;

/** Writes values by their shapes; what could not be read again is refused. */
final class Out {
    private final JsonWriter json;

    Out(JsonWriter json) {
        this.json = json;
    }

    JsonWriter json() {
        return json;
    }

    <V> void member(JsonName name, V value, Shape<? super V> shape) {
        json.name(name);
        item(value, shape);
    }

    private <V> void item(V value, Shape<? super V> shape) {
        if (shape.isOnOneLine()) {
            json.onOneLine();
        }
        shape.write(value, this);
    }

    /** A list; one of short texts stays on a line. */
    <V> void list(JsonName name, Collection<V> items, Shape<? super V> shape, boolean isOnOneLine) {
        json.name(name);
        if (isOnOneLine) {
            json.onOneLine();
        }
        json.startArray();
        for (V each : items) {
            item(each, shape);
        }
        json.endArray();
    }

    void text(String text) {
        if (text.length() > Limits.STRING) {
            throw refused("must be a string of at most 65536 characters", text.length() + " characters");
        }
        if (!Shown.hasSurrogates(text)) {
            json.simpleString(text);
        } else if (Shown.hasLoneSurrogate(text)) {
            throw refused("must be Unicode text", "half of a surrogate pair");
        } else {
            json.string(text);
        }
    }

    InvalidValueException refused(String rule, String value) {
        return new InvalidValueException(json.pointer(), rule, value);
    }
}
