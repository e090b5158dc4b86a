package io.github.trademission.json;

/** Ends the reading of a document without places at the first thing that is wrong with it. It never leaves the package. */
final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPlainException() {
        super("to be read with places", null, false, false);
    }
}
