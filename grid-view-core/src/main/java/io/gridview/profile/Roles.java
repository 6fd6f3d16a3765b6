package io.gridview.profile;

import io.gridview.data.ColumnType;
import java.util.List;
import java.util.Set;

/** Tells a column's role from its type, its name and the shape of its values. */
final class Roles {
    private static final Set<String> IDENTIFIER = Set.of(
            "id",
            "ids",
            "key",
            "uuid",
            "guid",
            "code",
            "zip",
            "zipcode",
            "postcode",
            "phone",
            "isbn",
            "ssn",
            "number_id");
    private static final Set<String> INTENSIVE = Set.of(
            "avg",
            "average",
            "mean",
            "median",
            "min",
            "max",
            "minimum",
            "maximum",
            "lowest",
            "highest",
            "rate",
            "ratio",
            "pct",
            "percent",
            "percentage",
            "%",
            "share",
            "price",
            "temperature",
            "temp",
            "age",
            "score",
            "rank",
            "speed",
            "expectancy",
            "fertility",
            "density",
            "height",
            "length",
            "depth",
            "weight",
            "mass",
            "width",
            "stddev",
            "variance",
            "std",
            "rating",
            "per",
            "longest",
            "shortest",
            "fastest",
            "earliest",
            "latest",
            "correlation");
    private static final Set<String> COORDINATE = Set.of("lat", "lon", "lng", "latitude", "longitude");
    private static final Set<String> ORDINAL =
            Set.of("month", "weekday", "dayofweek", "dow", "quarter", "hour", "stars", "grade", "week");
    private static final Set<String> CLASSES = Set.of("class", "bin", "bucket", "band", "range", "interval");
    private static final int LONG_TEXT = 80;

    private Roles() {}

    static Role of(String key, ColumnType type, ColumnFacts facts, int rows) {
        List<String> words = Words.lower(key);
        return switch (type) {
            case DATE, TIMESTAMP, INSTANT -> Role.TIME;
            case BOOLEAN -> Role.FLAG;
            case TIME -> Role.ORDINAL;
            case TEXT, JSON -> text(words, facts, rows);
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE -> number(words, facts);
        };
    }

    private static Role text(List<String> words, ColumnFacts facts, int rows) {
        if (facts.texts().longest() > LONG_TEXT) {
            return Role.FREE_TEXT;
        }
        boolean classes = !words.isEmpty() && CLASSES.contains(words.get(words.size() - 1));
        if (facts.texts().calendar() || classes) {
            return Role.ORDINAL;
        }
        boolean allDifferent = facts.distinct() == facts.filled() && rows > 1;
        return allDifferent && isIdentifier(words) ? Role.IDENTIFIER : Role.DIMENSION;
    }

    private static Role number(List<String> words, ColumnFacts facts) {
        // What a number was counted, averaged or summed to is a quantity, whatever it was made from.
        boolean counted = words.contains("count") || words.contains("sum") || words.contains("total");
        if (words.stream().anyMatch(COORDINATE::contains)) {
            return Role.COORDINATE;
        }
        if (!counted
                && facts.numbers().years()
                && (words.contains("year") || words.contains("yr") || words.contains("decade"))) {
            return Role.TIME;
        }
        if (!counted && facts.numbers().whole() && !words.isEmpty() && isOrdinal(words, facts)) {
            return Role.ORDINAL;
        }
        boolean aggregated = counted || words.contains("avg") || words.contains("average") || words.contains("mean");
        if (!aggregated && facts.numbers().whole() && isIdentifier(words)) {
            return Role.IDENTIFIER;
        }
        if (!counted && words.stream().anyMatch(INTENSIVE::contains)) {
            return Role.INTENSIVE;
        }
        return Role.ADDITIVE;
    }

    private static boolean isOrdinal(List<String> words, ColumnFacts facts) {
        return ORDINAL.contains(words.get(words.size() - 1)) && facts.numbers().smallWhole();
    }

    private static boolean isIdentifier(List<String> words) {
        return !words.isEmpty() && IDENTIFIER.contains(words.get(words.size() - 1));
    }
}
