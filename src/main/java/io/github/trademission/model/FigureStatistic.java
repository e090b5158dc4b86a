package io.github.trademission.model;

/** How a published figure sums up its subject. */
public enum FigureStatistic {
    /** The sum or number of all. */
    TOTAL,
    /** The average over the companies that took part (기업당 평균). */
    AVERAGE_PER_COMPANY,
    /** The average over the deals (건당 평균). */
    AVERAGE_PER_DEAL,
    /** The largest single one. */
    MAXIMUM,
    /** A share of a whole, in per cent. */
    PERCENTAGE
}
