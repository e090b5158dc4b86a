package io.github.trademission.bench.aggregation;

/** What is asked of the data. Who keeps nothing between questions answers those of {@link #again} as he does the first. */
enum Question {
    SUMMARY("summary, first", false),
    SUMMARY_AGAIN("summary, again", true),
    KIND("summary of the contracts", false),
    STOP("summary of one stop", false),
    STATUS("summary of what was completed", false),
    COUNTRY("by country, first", false),
    COUNTRY_AGAIN("by country, again", true),
    COUNTRY_INDUSTRY("country x industry", false),
    COMPANY("by company", false),
    NET("pipeline net, first", false),
    NET_AGAIN("pipeline net, again", true);

    private final String label;
    private final boolean again;

    Question(String label, boolean again) {
        this.label = label;
        this.again = again;
    }

    String label() {
        return label;
    }

    /** Whether the same results were asked before. */
    boolean again() {
        return again;
    }

    /** Net figures are asked of data with few links, all others of data with many. */
    boolean isOfFewLinks() {
        return this == NET || this == NET_AGAIN;
    }

    /** The question without what was asked before. */
    Question asked() {
        return switch (this) {
            case SUMMARY_AGAIN -> SUMMARY;
            case COUNTRY_AGAIN -> COUNTRY;
            case NET_AGAIN -> NET;
            default -> this;
        };
    }
}
