package io.gridview.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every dialect must hold, tried on its engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DialectContract {
    abstract Engine engine();

    /** Columns of every type that the engine has. */
    abstract Stream<Sample> samples();

    /** The name of the engine's type of 64-bit doubles. */
    abstract String doubleType();

    /** The statement that sets the zone of the session. */
    abstract String setZone(String zone);

    private @Nullable DialectChecks checks;

    private DialectChecks checks() {
        if (checks == null) {
            checks = new DialectChecks(engine());
        }
        return checks;
    }

    Stream<Sample> samplesInOrder() {
        return samples().filter(sample -> sample.type() != ColumnType.JSON);
    }

    Stream<Sample> exactNumbers() {
        return samples().filter(sample -> sample.type().isNumeric() && sample.type() != ColumnType.DOUBLE);
    }

    Stream<Sample> numbers() {
        return samples().filter(sample -> sample.type().isNumeric());
    }

    Stream<Sample> datesAndTimestamps() {
        return samples().filter(sample -> sample.type() == ColumnType.DATE || sample.type() == ColumnType.TIMESTAMP);
    }

    Sample instants() {
        return samples()
                .filter(sample -> sample.type() == ColumnType.INSTANT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_dialect_is_known_by_the_connection() throws SQLException {
        assertThat(SqlDialect.of(engine().connection())).contains(engine().dialect());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_column_is_read_as_java_reads_it_and_encoded_without_loss(Sample sample) throws SQLException {
        checks().reads(sample);
    }

    @ParameterizedTest
    @MethodSource("samplesInOrder")
    void groups_are_those_of_java(Sample sample) throws SQLException {
        checks().groups(sample);
    }

    @ParameterizedTest
    @MethodSource("samplesInOrder")
    void rows_are_ordered_as_in_java(Sample sample) throws SQLException {
        checks().orders(sample);
    }

    @ParameterizedTest
    @MethodSource("samplesInOrder")
    void extremes_are_those_of_java(Sample sample) throws SQLException {
        checks().extremes(sample);
    }

    @ParameterizedTest
    @MethodSource("exactNumbers")
    void sums_and_counts_are_exact(Sample sample) throws SQLException {
        checks().sums(sample);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void medians_are_values_that_occur_of_even_and_odd_counts(Sample sample) throws SQLException {
        checks().medians(sample);
        for (int rows = 1; rows < sample.values().size(); rows++) {
            checks().medians(sample.first(rows));
        }
    }

    @ParameterizedTest
    @MethodSource("samplesInOrder")
    void distinct_values_are_counted_roughly(Sample sample) throws SQLException {
        checks().distinct(sample);
    }

    /** Columns whose bins are within the engine's numbers, even the narrowest bins. */
    abstract Stream<Sample> binned();

    @ParameterizedTest
    @MethodSource("exactNumbersOfSomeDigits")
    void bins_of_exact_numbers_are_exact(Sample sample) throws SQLException {
        checks().bins(sample, IntStream.rangeClosed(0, 12).toArray());
    }

    @ParameterizedTest
    @MethodSource("binned")
    void bins_narrower_than_one_are_exact(Sample sample) throws SQLException {
        checks().bins(sample, IntStream.range(-12, 0).toArray());
    }

    /** Beyond 10^37, not all engines divide. */
    Stream<Sample> exactNumbersOfSomeDigits() {
        return exactNumbers()
                .filter(sample -> sample.values().stream()
                        .noneMatch(value -> value != null && value.matches("-?\\d{38,}(\\.\\d+)?")));
    }

    @Test
    void bins_of_doubles_are_those_of_java() throws SQLException {
        Sample sample = Sample.of(ColumnType.DOUBLE, doubleType(), DifficultValues.BINNED);

        checks().bins(sample, IntStream.rangeClosed(-12, 12).toArray());
    }

    @Test
    void doubles_are_truncated_as_in_java() throws SQLException {
        checks().truncates(DifficultValues.doubles(doubleType()));
    }

    @ParameterizedTest
    @MethodSource("datesAndTimestamps")
    void steps_of_time_begin_as_in_java(Sample sample) throws SQLException {
        checks().floors(sample, TimeGrain.values());
    }

    /** Days that have no hours, as the engine's timestamps end before. */
    abstract Sample farDates();

    @Test
    void steps_of_days_beyond_all_timestamps_begin_as_in_java() throws SQLException {
        checks().reads(farDates());
        checks().floors(farDates(), TimeGrain.DAY, TimeGrain.WEEK, TimeGrain.MONTH, TimeGrain.QUARTER, TimeGrain.YEAR);
    }

    @Test
    void clocks_show_what_java_says_that_they_show() throws SQLException {
        checks().showsWallTimes(instants(), DifficultValues.ZONES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Apia"})
    void neither_the_zone_of_the_session_nor_that_of_java_has_influence(String zone) throws SQLException {
        TimeZone before = TimeZone.getDefault();
        for (Sample sample : datesAndTimestamps().toList()) {
            checks().cells(sample);
        }
        checks().cells(instants());
        try (Statement statement = engine().connection().createStatement()) {
            statement.execute(setZone(zone));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            DialectChecks there = new DialectChecks(engine());
            for (Sample sample : datesAndTimestamps().toList()) {
                assertThat(there.cells(sample)).isEqualTo(checks().cells(sample));
                there.reads(sample);
                there.floors(sample, TimeGrain.HOUR, TimeGrain.WEEK);
                there.extremes(sample);
            }
            assertThat(there.cells(instants())).isEqualTo(checks().cells(instants()));
            there.reads(instants());
            there.orders(instants());
            there.showsWallTimes(instants(), DifficultValues.ZONES);
        } finally {
            TimeZone.setDefault(before);
            try (Statement statement = engine().connection().createStatement()) {
                statement.execute(setZone("UTC"));
            }
        }
    }

    @Test
    void the_first_value_is_the_one_that_its_keys_put_first() throws SQLException {
        SqlDialect dialect = engine().dialect();
        String rows = "VALUES (1, 'b', 5, NULL), (2, 'c', 5, 7), (3, 'a', 6, 7), (4, NULL, 4, 1), (5, 'e', NULL, 0)";
        String table = "WITH " + dialect.commonTable("r", List.of("i", "v", "k", "l"), rows, false) + "\nSELECT ";
        SortKey k = new SortKey("k", false);
        SortKey l = new SortKey("l", false);
        SortKey v = new SortKey(dialect.ordered("v", ColumnType.TEXT), false);

        assertThat(engine().texts(table + dialect.first("v", List.of(k, l)) + " FROM r"))
                .containsExactly("c");
        assertThat(engine().texts(table + dialect.first("v", List.of(k, l.reversed())) + " FROM r"))
                .containsExactly("c");
        assertThat(engine().texts(table + dialect.first("v", List.of(k.reversed())) + " FROM r"))
                .containsExactly("a");
        assertThat(engine().texts(table + dialect.first("v", List.of(l.reversed(), v)) + " FROM r"))
                .containsExactly("a");
        assertThat(engine().texts(table + dialect.first("v", List.of(l.reversed(), v.reversed())) + " FROM r"))
                .containsExactly("c");
        assertThat(engine().texts(table + dialect.first("v", List.of(k)) + " FROM r WHERE v IS NULL"))
                .containsExactly((String) null);
        assertThat(engine().texts(table + dialect.first("v", List.of(l)) + " FROM r GROUP BY k ORDER BY k"))
                .contains("c", "a", "e");
    }

    @Test
    void a_page_has_its_rows_and_no_others() throws SQLException {
        SqlDialect dialect = engine().dialect();
        String table = "WITH " + dialect.commonTable("r", List.of("i"), "VALUES (1), (2), (3), (4), (5)", false)
                + "\nSELECT i FROM r ORDER BY i -- the end";

        assertThat(engine().texts(dialect.page(table, 2, 1))).containsExactly("2", "3");
        assertThat(engine().texts(dialect.page(table, 9, 3))).containsExactly("4", "5");
        assertThat(engine().texts(dialect.page(table, 1, 0))).containsExactly("1");
        assertThat(engine().texts(dialect.page(table, 0, 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_common_table_names_its_columns_anew_whatever_they_were(boolean once) throws SQLException {
        SqlDialect dialect = engine().dialect();
        String select = "SELECT 1 AS a, 2 AS a, 3 -- a comment at the end";
        String table = dialect.commonTable(dialect.identifier("a \"b"), List.of("c0", "c1", "c2"), select, once);

        assertThat(engine().texts("WITH " + table + " SELECT c0 + c1 + c2 FROM \"a \"\"b\""))
                .containsExactly("6");
    }

    @Test
    void texts_in_quotes_are_taken_literally() throws SQLException {
        for (String text : DifficultValues.TEXTS) {
            if (text != null) {
                assertThat(engine().texts("SELECT " + engine().dialect().literal(text)))
                        .containsExactly(text);
            }
        }
    }
}
