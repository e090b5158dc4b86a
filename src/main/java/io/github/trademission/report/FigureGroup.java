package io.github.trademission.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures that are shown together: once, or all of them for each stop, kind or currency in turn. */
record FigureGroup<T>(Function<FigureScope, Stream<FigureScope>> scopes, List<ReportFigure<T>> figures) {
    static <T> FigureGroup<T> once(ReportFigure<T> figure) {
        return new FigureGroup<>(Stream::of, List.of(figure));
    }

    static <T> FigureGroup<T> forEach(
            Function<FigureScope, Stream<FigureScope>> scopes, List<ReportFigure<T>> figures) {
        return new FigureGroup<>(scopes, figures);
    }

    Stream<FigureLine<T>> lines(FigureScope all, Audience audience) {
        return scopes.apply(all)
                .flatMap(scope -> figures.stream()
                        .filter(figure -> figure.isShown(audience, scope))
                        .map(figure -> new FigureLine<>(figure, scope)));
    }
}
