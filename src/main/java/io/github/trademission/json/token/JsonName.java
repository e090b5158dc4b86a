package io.github.trademission.json.token;

import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a member that is written often, encoded once. Thread-safe. */
public final class JsonName {
    private final SerializedString encoded;

    private JsonName(SerializedString encoded) {
        this.encoded = encoded;
    }

    /**
     * A name.
     *
     * @param name the name
     * @return the same, to be written again and again
     */
    public static JsonName of(String name) {
        return new JsonName(new SerializedString(name));
    }

    SerializedString encoded() {
        return encoded;
    }

    @Override
    public String toString() {
        return encoded.getValue();
    }
}
