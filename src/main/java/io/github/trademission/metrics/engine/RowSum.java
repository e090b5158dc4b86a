package io.github.trademission.metrics.engine;

/** A sum of rows, of which more is known than of each row by itself. */
public interface RowSum {
    /** Narrows the bounds that some rows added each by itself down to what is known of their deals together. */
    void narrowDeals(Span ofEach, Span together);

    /** Narrows the bounds that some rows added each by itself down to what is known of their value together. */
    void narrowAmount(String currency, Span ofEach, Span together);

    /** Tells what is not known of the sum. */
    void add(Uncertainty uncertainty);
}
