package io.gridview.push;

import io.gridview.dialect.SqlDialect;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many values of a column lie in each bin of a power of ten.
 *
 * @param exponent of the bins' width
 */
record BinQuery(PushedColumn column, int exponent) {
    Question question(SqlDialect dialect) {
        String bin = dialect.bin(column.name(), column.type(), exponent);
        return new Question(
                "SELECT CAST(b AS VARCHAR) AS b, CAST(count(*) AS VARCHAR) AS n FROM (SELECT " + bin
                        + " AS b FROM r WHERE " + column.name() + " IS NOT NULL) AS bins GROUP BY b",
                2);
    }

    Map<Long, Long> answer(List<TextRow> rows) {
        Map<Long, Long> counts = new HashMap<>();
        for (TextRow row : rows) {
            if (row.text(0) != null) {
                counts.put(new BigDecimal(row.text(0)).longValueExact(), Texts.count(row.text(1)));
            }
        }
        return counts;
    }
}
