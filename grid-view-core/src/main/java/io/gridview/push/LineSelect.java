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
 * such an end. Of points that are left for one reason the values of all series decide, one after another.
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
        List<String> tables = new ArrayList<>(List.of(
                table("l_placed", placed(), false),
                table("l_ends", ends(), true),
                table("l_points", points(), false),
                table("l_first", firstEnds(), true),
                table("l_second", secondEnds(), true),
                table("l_kept0", kept(), true)));
        int round = 0;
        // One series alone leaves nothing to decide.
        for (; series.size() > 1 && dialect.keepsCommonTables() && round < series.size(); round++) {
            tables.add(table("l_least" + round, least(round), true));
            tables.add(table("l_kept" + (round + 1), keptOf(round), false));
        }
        String decided = series.size() == 1 || round > 0
                ? "l_kept" + round + " WHERE " + roles(role -> role + " = 1", " OR ")
                : "(SELECT l_kept0.*, " + places() + " FROM l_kept0) AS l_ordered WHERE "
                        + roles(role -> "(" + role + " = 1 AND " + role + "_place = 1)", " OR ");
        return "(WITH " + String.join(",\n", tables) + "\nSELECT DISTINCT " + drawn() + ", 0 AS n FROM " + decided
                + ")";
    }

    /** Of each step, and of each reason, the least value of one more series among the points that are left. */
    private String least(int round) {
        String y = series.get(round);
        return "SELECT l_step AS l_step" + round + ", "
                + roles(role -> "min(CASE WHEN " + role + " = 1 THEN " + y + " END) AS " + role + "_least", ", ")
                + " FROM l_kept" + round + " GROUP BY l_step";
    }

    private String keptOf(int round) {
        String y = series.get(round);
        String kept = "CASE WHEN %1$s = 1 AND " + y + " IS NOT DISTINCT FROM %1$s_least THEN 1 ELSE 0 END AS %1$s";
        return "SELECT " + drawn() + ", l_step, " + roles(kept::formatted, ", ") + " FROM l_kept" + round
                + " JOIN l_least" + round + " ON l_step = l_step" + round + " WHERE "
                + roles(role -> role + " = 1", " OR ");
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
        return "SELECT l_step AS l_step_a, min(" + x + ") AS l_x, "
                + each("count(%1$s) AS l_n%2$d, min(" + valued + ") AS l_from%2$d, max(" + valued
                        + ") AS l_to%2$d, min(%1$s) AS l_low%2$d, max(%1$s) AS l_high%2$d")
                + " FROM l_points GROUP BY l_step";
    }

    private String secondEnds() {
        return "SELECT l_step AS l_step_b, "
                + each("min(CASE WHEN " + x + " = l_from%2$d THEN %1$s END) AS l_from_y%2$d, min(CASE WHEN " + x
                        + " = l_to%2$d THEN %1$s END) AS l_to_y%2$d, min(CASE WHEN %1$s = l_low%2$d THEN " + x
                        + " END) AS l_low_x%2$d, min(CASE WHEN %1$s = l_high%2$d THEN " + x + " END) AS l_high_x%2$d")
                + " FROM l_points JOIN l_first ON l_step = l_step_a GROUP BY l_step";
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
                + " FROM l_points JOIN l_first ON l_step = l_step_a JOIN l_second ON l_step = l_step_b) AS l_all WHERE "
                + roles(role -> role + " = 1", " OR ");
    }

    /**
     * Among the points kept for one reason in one step, the place of each by all values: for engines that would compute
     * what is kept again for every series.
     */
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
