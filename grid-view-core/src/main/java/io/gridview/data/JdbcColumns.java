package io.gridview.data;

/** Finds the reader for an SQL type; {@link SqlType} says which names belong together. */
final class JdbcColumns {
    private JdbcColumns() {}

    /** @param index the column's position in the result set, from 1 */
    static JdbcColumn of(String typeName, int index, ReadLimits limits) {
        if (typeName.equals("timetz")) {
            return new PostgresOffsetTimes(index, limits);
        }
        SqlType type = SqlType.ofName(typeName);
        if (type == null) {
            return new JdbcObjects(null, index, limits);
        }
        return switch (type) {
            case INTEGER -> new JdbcPrimitives.Longs(index);
            case FLOAT -> new JdbcPrimitives.Floating(index, true);
            case DOUBLE -> new JdbcPrimitives.Floating(index, false);
            case BOOLEAN -> new JdbcPrimitives.Booleans(index);
            case TEXT, JSON -> new JdbcTexts(type.columnType(), index, limits);
            case DECIMAL, BIG_INTEGER -> new JdbcExact(type.columnType(), index);
            case DATE, TIME, TIMESTAMP, TIMESTAMP_NANOS, INSTANT -> new JdbcTimes(type, index);
            case BYTES, NESTED -> new JdbcObjects(type.columnType(), index, limits);
        };
    }
}
