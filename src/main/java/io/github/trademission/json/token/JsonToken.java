package io.github.trademission.json.token;

/** A token of a JSON text. */
public enum JsonToken {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** Nothing is left but white space. */
    END
}
