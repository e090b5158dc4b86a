package io.github.trademission.metrics;

/** Adds cross tables of missions up. */
final class CrossSum<R, C> implements MeasureSum<CrossTab<R, C>> {
    private final BreakdownSum<R> rows;
    private final BreakdownSum<C> columns;
    private final BreakdownSum<Cell<R, C>> cells;

    CrossSum(Dimension<R> rows, Dimension<C> columns, Dimension<Cell<R, C>> cells) {
        this.rows = new BreakdownSum<>(rows);
        this.columns = new BreakdownSum<>(columns);
        this.cells = new BreakdownSum<>(cells);
    }

    @Override
    public void add(Results missions) {
        rows.add(missions);
        columns.add(missions);
        cells.add(missions);
    }

    @Override
    public void merge(MeasureSum<CrossTab<R, C>> other) {
        CrossSum<R, C> more = (CrossSum<R, C>) other;
        rows.merge(more.rows);
        columns.merge(more.columns);
        cells.merge(more.cells);
    }

    @Override
    public CrossTab<R, C> total() {
        return new CrossTab<>(rows.total(), columns.total(), cells.total());
    }
}
