package io.github.trademission.metrics;

/**
 * What a measure comes to over the missions added so far, without them; not thread-safe.
 *
 * @param <T> what the measure comes to
 */
interface MeasureSum<T> {
    /** How many doubts the sum of a figure tells. */
    int DOUBTS = 100;

    /** How many doubts the sum of a figure tells that is one of many, under the key of a breakdown. */
    int DOUBTS_OF_KEY = 10;

    /** Adds other missions. */
    void add(Results missions);

    /** Adds what another sum of the same measure, over other missions, has added up; that one stays as it is. */
    void merge(MeasureSum<T> other);

    /** What was added so far; later additions don't change it. */
    T total();
}
