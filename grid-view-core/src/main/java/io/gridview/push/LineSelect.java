package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks for the points of a line that {@link io.gridview.resolve.RowSample.Line} keeps: of each step, and each series, the
 * first, the last, the lowest and the highest, and the very first of a step in which a series has no value.
 *
 * <p>The steps are gone through twice: for the ends along x and in height, then for what decides among points that share
 * such an end. The points that are left are few, and of equal ones the other series decide.
 */
final class LineSelect {
    private final String x;
    private final ColumnType type;
    private final List<String> series;
    private final int steps;
    private final int exponent;
    private final SqlDialect dialect;

    /** @param drawn x, then the series */
    LineSelect(List<PushedColumn> drawn, int steps, int exponent, SqlDialect dialect) {
        this.x = drawn.get(0).name();
        this.type = drawn.get(0).type();
        this.series =
                drawn.subList(1, drawn.size()).stream().map(PushedColumn::name).toList();
        this.steps = steps;
        this.exponent = exponent;
        this.dialect = dialect;
    }

    /** A table expression with x, the series and {@code n}, which is zero. */
    String rows() {
        return "(WITH "
                + String.join(
                        ",\n",
                        table("l_placed", placed(), false),
                        table("l_ends", ends(), true),
                        table("l_points", points(), false),
                        table("l_first", firstEnds(), true),
                        table("l_second", secondEnds(), true),
                        table("l_kept", kept(), false))
                + "\nSELECT DISTINCT " + drawn() + ", 0 AS n FROM (SELECT l_kept.*, " + places()
                + " FROM l_kept) AS l_ordered WHERE "
                + roles(role -> "(" + role + " = 1 AND " + role + "_place = 1)", " OR ") + ")";
    }

    private String table(String name, String select, boolean once) {
        return dialect.commonTable(name, List.of(), select, once);
    }

    /** A column may be drawn along itself. */
    private List<String> names() {
        return Stream.concat(Stream.of(x), series.stream()).distinct().toList();
    }

    private String drawn() {
        return String.join(", ", names());
    }

    private String placed() {
        String place = type.isNumeric() ? dialect.bin(x, type, exponent) : dialect.encoded(x, type);
        return "SELECT " + drawn() + ", CAST(" + place + " AS BIGINT) AS l_place FROM r WHERE " + x + " IS NOT NULL";
    }

    private String ends() {
        return "SELECT min(l_place) AS l_low, " + quotient("max(l_place) - min(l_place)", Integer.toString(steps))
                + " + 1 AS l_width FROM l_placed";
    }

    private String points() {
        return "SELECT " + drawn() + ", " + quotient("l_place - l_low", "l_width")
                + " AS l_step FROM l_placed CROSS JOIN l_ends";
    }

    /** A quotient in whole numbers, which some engines would make a double. */
    private static String quotient(String dividend, String divisor) {
        return "CAST((" + dividend + " - mod(" + dividend + ", " + divisor + ")) / " + divisor + " AS BIGINT)";
    }

    private String firstEnds() {
        String valued = "CASE WHEN %1$s IS NOT NULL THEN " + x + " END";
        return "SELECT l_step AS l_step1, min(" + x + ") AS l_x, "
                + each("count(%1$s) AS l_n%2$d, min(" + valued + ") AS l_from%2$d, max(" + valued
                        + ") AS l_to%2$d, min(%1$s) AS l_low%2$d, max(%1$s) AS l_high%2$d")
                + " FROM l_points GROUP BY l_step";
    }

    private String secondEnds() {
        return "SELECT l_step AS l_step2, "
                + each("min(CASE WHEN " + x + " = l_from%2$d THEN %1$s END) AS l_from_y%2$d, min(CASE WHEN " + x
                        + " = l_to%2$d THEN %1$s END) AS l_to_y%2$d, min(CASE WHEN %1$s = l_low%2$d THEN " + x
                        + " END) AS l_low_x%2$d, min(CASE WHEN %1$s = l_high%2$d THEN " + x + " END) AS l_high_x%2$d")
                + " FROM l_points JOIN l_first ON l_step = l_step1 GROUP BY l_step";
    }

    /** The points that are kept for a reason, or share all that makes it one. */
    private String kept() {
        String flag = "CASE WHEN %s THEN 1 ELSE 0 END AS %s";
        List<String> flags = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            String y = series.get(i);
            flags.add(flag.formatted(x + " = l_from" + i + " AND " + y + " = l_from_y" + i, role(i, "from")));
            flags.add(flag.formatted(x + " = l_to" + i + " AND " + y + " = l_to_y" + i, role(i, "to")));
            flags.add(flag.formatted(y + " = l_low" + i + " AND " + x + " = l_low_x" + i, role(i, "low")));
            flags.add(flag.formatted(y + " = l_high" + i + " AND " + x + " = l_high_x" + i, role(i, "high")));
            empty.add("l_n" + i + " = 0");
        }
        flags.add(flag.formatted(x + " = l_x AND (" + String.join(" OR ", empty) + ")", "l_gap"));
        return "SELECT * FROM (SELECT " + drawn() + ", l_step, " + String.join(", ", flags)
                + " FROM l_points JOIN l_first ON l_step = l_step1 JOIN l_second ON l_step = l_step2) AS l_all WHERE "
                + roles(role -> role + " = 1", " OR ");
    }

    /** Among the points kept for one reason in one step, the place of each by all values. */
    private String places() {
        String order = names().stream().map(name -> name + " ASC NULLS LAST").collect(Collectors.joining(", "));
        return roles(
                role -> "row_number() OVER (PARTITION BY l_step, " + role + " ORDER BY " + order + ") AS " + role
                        + "_place",
                ", ");
    }

    private String each(String format) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> String.format(format, series.get(i), i))
                .collect(Collectors.joining(", "));
    }

    private String roles(Function<String, String> sql, String between) {
        List<String> roles = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            for (String reason : List.of("from", "to", "low", "high")) {
                roles.add(role(i, reason));
            }
        }
        roles.add("l_gap");
        return roles.stream().map(sql).collect(Collectors.joining(between));
    }

    private static String role(int series, String reason) {
        return "l_is_" + reason + series;
    }
}
