package io.github.trademission.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A figure of a report, whatever its format: what it is called, how it is computed and who is shown it. Immutable and
 * thread-safe.
 *
 * @param <T> what it is computed to: a count, a {@link io.github.trademission.metrics.Figure} or a ratio
 */
public final class ReportFigure<T> {
    private final String name;
    private final String korean;
    private final String english;
    private final Function<FigureScope, T> computation;
    private final Map<Audience, Predicate<FigureScope>> shown;

    private ReportFigure(
            String name,
            String korean,
            String english,
            Function<FigureScope, T> computation,
            Map<Audience, Predicate<FigureScope>> shown) {
        this.name = name;
        this.korean = korean;
        this.english = english;
        this.computation = computation;
        this.shown = shown;
    }

    /** A figure that everybody is always shown. In its names {@code {kind}}, {@code {stop}} and {@code {currency}} stand for those it is about. */
    static <T> ReportFigure<T> figure(
            String name, String korean, String english, Function<FigureScope, T> computation) {
        Map<Audience, Predicate<FigureScope>> all = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            all.put(audience, scope -> true);
        }
        return new ReportFigure<>(name, korean, english, computation, all);
    }

    /** This figure, shown to one audience only. */
    ReportFigure<T> onlyFor(Audience audience) {
        Map<Audience, Predicate<FigureScope>> one = new EnumMap<>(Audience.class);
        one.put(audience, Objects.requireNonNull(shown.get(audience)));
        return new ReportFigure<>(name, korean, english, computation, one);
    }

    /** This figure, shown under a condition only. */
    ReportFigure<T> when(Predicate<FigureScope> condition) {
        Map<Audience, Predicate<FigureScope>> narrowed = new EnumMap<>(shown);
        narrowed.replaceAll((audience, any) -> condition);
        return new ReportFigure<>(name, korean, english, computation, narrowed);
    }

    /** This figure, shown to an audience under a condition only. */
    ReportFigure<T> when(Audience audience, Predicate<FigureScope> condition) {
        Map<Audience, Predicate<FigureScope>> narrowed = new EnumMap<>(shown);
        narrowed.put(audience, condition);
        return new ReportFigure<>(name, korean, english, computation, narrowed);
    }

    /**
     * {@return its name among programs, such as {@code lost}; it is stable}
     */
    public String name() {
        return name;
    }

    /** Its name among people, with places for what it is about. */
    String pattern(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }

    boolean isFor(Audience audience) {
        return shown.containsKey(audience);
    }

    boolean isShown(Audience audience, FigureScope scope) {
        Predicate<FigureScope> condition = shown.get(audience);
        return condition != null && condition.test(scope);
    }

    T in(FigureScope scope) {
        return computation.apply(scope);
    }

    /**
     * {@return its name among programs}
     */
    @Override
    public String toString() {
        return name;
    }
}
