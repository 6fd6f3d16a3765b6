package io.gridview.resolve;

import io.gridview.aggregate.Aggregation;
import io.gridview.aggregate.GroupedAggregate;
import io.gridview.aggregate.RowOrder;
import io.gridview.data.Column;
import io.gridview.data.RowExtent;
import io.gridview.data.RowTable;
import io.gridview.format.ValueFormats;
import io.gridview.spec.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The numbers of the rows at hand. */
public final class RowFigures implements Figures {
    private final int rowCount;
    private final RowExtent extent;
    private final ValueFormats formats;

    /** @param formats how values read, where those that read the same are one group */
    public RowFigures(RowTable rows, ValueFormats formats) {
        this.rowCount = rows.rowCount();
        this.extent = rows.extent();
        this.formats = formats;
    }

    @Override
    public Figure rowCount() {
        Long full = extent.fullRowCount();
        return full == null ? new Figure((long) rowCount, partial()) : new Figure(full, false);
    }

    @Override
    public Figure total(Measure measure) {
        return new Figure(Aggregation.ofAll(measure.aggregate(), measure.column(), rowCount), partial());
    }

    @Override
    public LastTwo lastTwo(Measure measure, Column order) {
        LastTwoValues periods = new LastTwoValues(order);
        GroupedAggregate values = Aggregation.of(measure.aggregate(), measure.column());
        Aggregation.run(rowCount, periods, List.of(values));
        return new LastTwo(
                periods.count() > 0 ? values.result(LastTwoValues.LAST) : null,
                periods.count() > 1 ? values.result(LastTwoValues.BEFORE) : null,
                partial());
    }

    @Override
    public GroupTable groups(List<GroupKey> keys, List<Measure> measures, int mostKeys) {
        return new RowGroups(keys, measures, rowCount, formats, partial());
    }

    @Override
    public NumberSpread spread(Column numbers) {
        RowOrder order = RowOrder.by(numbers);
        long count = 0;
        int low = -1;
        int high = -1;
        for (int row = 0; row < rowCount; row++) {
            if (!numbers.isNull(row)) {
                count++;
                low = low < 0 || order.compare(row, low) < 0 ? row : low;
                high = high < 0 || order.compare(row, high) > 0 ? row : high;
            }
        }
        return count == 0
                ? new NumberSpread(0, BigDecimal.ZERO, BigDecimal.ZERO, partial())
                : new NumberSpread(count, exact(numbers, low), exact(numbers, high), partial());
    }

    private static BigDecimal exact(Column column, int row) {
        return Objects.requireNonNull(ValueFormats.asDecimal(Objects.requireNonNull(column.value(row))));
    }

    @Override
    public Map<Long, Long> bins(Column numbers, int exponent) {
        return FineBins.count(numbers, exponent);
    }

    @Override
    public ColumnTraits traits(Column column) {
        return ColumnTraits.of(column);
    }

    @Override
    public DrawnRows draw(RowSample sample) {
        if (sample instanceof RowSample.Scatter scatter) {
            int total = EvenSample.count(scatter.x(), scatter.y());
            List<Integer> rows = EvenSample.of(scatter.x(), scatter.y(), total, RowSample.Scatter.MOST_POINTS);
            return new DrawnRows(scatter.columns(), rows, total, partial());
        }
        List<Integer> rows = sample instanceof RowSample.Line line && rowCount > RowSample.Line.MOST_POINTS
                ? LineSample.of(line, line.x().type().isNumeric() ? spread(line.x()) : null)
                : IntStream.range(0, rowCount).boxed().toList();
        return new DrawnRows(sample.columns(), rows, rowCount, partial());
    }

    @Override
    public boolean fetch() {
        return false;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    private boolean partial() {
        return extent.truncated();
    }
}
