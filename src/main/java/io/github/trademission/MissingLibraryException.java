package io.github.trademission;

/**
 * An edge of the library was used without the optional library that it needs. The message names the Maven artifact to add, for example
 * {@code reading and writing JSON needs com.fasterxml.jackson.core:jackson-core on the class path}.
 */
public final class MissingLibraryException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** The library that is missing. */
    private final OptionalLibrary library;

    MissingLibraryException(OptionalLibrary library) {
        super(library.task() + " needs " + library.artifact() + " on the class path");
        this.library = library;
    }

    /**
     * {@return the library that is missing}
     */
    public OptionalLibrary library() {
        return library;
    }
}
