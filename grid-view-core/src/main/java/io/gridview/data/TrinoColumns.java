package io.gridview.data;

import java.sql.ResultSetMetaData;

/** Finds the reader for a type of Trino; its driver gives times and nested values in ways of its own. */
final class TrinoColumns {
    private TrinoColumns() {}

    /** Pools wrap result sets, but not what describes them. */
    static boolean isTrino(ResultSetMetaData metaData) {
        return metaData.getClass().getName().startsWith("io.trino.");
    }

    /** @param index the column's position in the result set, from 1 */
    static JdbcColumn of(String typeName, int index, ReadLimits limits) {
        SqlType type = SqlType.ofName(typeName);
        if (type == null) {
            return JdbcColumns.of(typeName, index, limits);
        }
        return switch (type) {
            case DATE, TIME, TIMESTAMP, INSTANT -> new TrinoTimes(type, index);
            case NESTED -> new TrinoNested(typeName, index, limits);
            default -> JdbcColumns.of(typeName, index, limits);
        };
    }
}
