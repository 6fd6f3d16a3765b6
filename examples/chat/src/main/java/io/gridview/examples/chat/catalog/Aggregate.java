package io.gridview.examples.chat.catalog;

/** How many values become one. */
public enum Aggregate {
    AVG("avg", "avg_", "average"),
    SUM("sum", "total_", "total"),
    MAX("max", "max_", "maximum"),
    MIN("min", "min_", "minimum"),
    MEDIAN("median", "median_", "median");

    private final String function;
    private final String prefix;
    private final String word;

    Aggregate(String function, String prefix, String word) {
        this.function = function;
        this.prefix = prefix;
        this.word = word;
    }

    /** The SQL expression over {@code column}. */
    public String over(String column) {
        return function + "(" + column + ")";
    }

    /** The result column's name for {@code column}; a prefix that is already there is not repeated. */
    public String alias(String column) {
        return column.startsWith(prefix) ? column : prefix + column;
    }

    /** The word for a sentence, such as {@code average}. */
    public String word() {
        return word;
    }
}
