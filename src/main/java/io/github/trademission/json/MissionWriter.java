package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.OptionalLibrary;
import io.github.trademission.json.token.JsonTokens;
import io.github.trademission.json.token.JsonWriter;
import io.github.trademission.model.Mission;
import java.io.ByteArrayOutputStream;

/** Writes missions, one after the other, each whole or not at all. Not thread-safe. */
final class MissionWriter {
    private final JsonWriter.Layout layout;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);

    MissionWriter(JsonWriter.Layout layout) {
        OptionalLibrary.JSON.require();
        this.layout = layout;
    }

    /** The document in UTF-8 with a line feed at the end, until the next one is written. */
    ByteArrayOutputStream write(Mission mission) {
        bytes.reset();
        try (JsonWriter json = JsonTokens.write(bytes, layout)) {
            MissionShape.MISSION.write(mission, new Out(json));
        }
        if (bytes.size() >= Limits.DOCUMENT) {
            throw new InvalidValueException("mission", "must be a document of at most 64 MiB", bytes.size() + " bytes");
        }
        bytes.write('\n');
        return bytes;
    }
}
