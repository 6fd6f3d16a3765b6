package io.gridview.dialect;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What several engines write alike. */
final class Sql {
    private Sql() {}

    static String cast(String value, String type) {
        return "CAST(" + value + " AS " + type + ")";
    }

    /** @param materialized a word before the bracket, or nothing */
    static String commonTable(String name, List<String> columns, String materialized, String select) {
        // The select may end with a comment.
        String names = columns.isEmpty() ? "" : "(" + String.join(", ", columns) + ")";
        return name + names + " AS " + materialized + "(\n" + select + "\n)";
    }

    static String orderBy(List<SortKey> order) {
        return order.stream().map(SortKey::sql).collect(Collectors.joining(", "));
    }

    /** One and zeros. */
    static String tenTo(int exponent) {
        return "1" + "0".repeat(exponent);
    }

    /**
     * The whole number below the quotient of two whole numbers, of which the second is positive.
     *
     * @param dividedBy the operator that leaves out what is behind the point
     */
    static String flooredQuotient(String dividend, String divisor, String dividedBy) {
        return "(" + dividend + " " + dividedBy + " " + divisor + " - CASE WHEN " + dividend + " % " + divisor
                + " < 0 THEN 1 ELSE 0 END)";
    }

    /** The bin of a double as a double; see {@link SqlDialect#bin}. */
    static String binOfDouble(String value, String width, String millionth) {
        String place = "(" + value + " / " + width + ")";
        return "CASE WHEN abs(" + place + " - round(" + place + ")) < " + millionth + " THEN round(" + place
                + ") ELSE floor(" + place + ") END";
    }

    /** The lower and the upper median by the aggregate of the SQL standard. */
    static List<String> medians(String value) {
        String half = "percentile_disc(0.5) WITHIN GROUP (ORDER BY " + value;
        return List.of(half + ")", half + " DESC)");
    }

    /** The offset of a zone that has always had the same, in seconds; engines know such zones by other names. */
    static OptionalInt fixedOffset(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return rules.isFixedOffset()
                ? OptionalInt.of(rules.getOffset(Instant.EPOCH).getTotalSeconds())
                : OptionalInt.empty();
    }
}
