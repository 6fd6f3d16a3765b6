package io.gridview.data;

/** Finds the builder of a type. */
final class ColumnBuilders {
    private ColumnBuilders() {}

    /**
     * @param capacity the number of rows expected, as far as known; more are taken
     * @param maxCellBytes the longest text
     */
    static ColumnBuilder of(ColumnType type, int capacity, int maxCellBytes) {
        return switch (type) {
            case INTEGER -> new LongColumn.Builder(capacity);
            case BIG_INTEGER -> new BigIntegerColumn.Builder(capacity);
            case DECIMAL -> new DecimalBuilder(capacity);
            case DOUBLE -> new DoubleColumn.Builder(capacity);
            case BOOLEAN -> new BooleanColumn.Builder();
            case TEXT, JSON -> new TextColumn.Builder(type, capacity, maxCellBytes);
            case DATE -> new DateColumn.Builder(capacity);
            case TIME -> new TimeColumn.Builder(capacity);
            case TIMESTAMP -> new TimestampColumn.Builder(capacity);
            case INSTANT -> new InstantColumn.Builder(capacity);
        };
    }
}
