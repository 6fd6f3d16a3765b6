package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.schema.WireSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilePolicyTest {
    private static final ProfilePolicy STANDARD = ProfilePolicy.standard();

    private static RowTable table(int rows) {
        List<ColumnHeader> headers = List.of(
                new ColumnHeader("region", ColumnType.TEXT),
                new ColumnHeader("day", ColumnType.DATE),
                new ColumnHeader("amount", ColumnType.DECIMAL),
                new ColumnHeader("customer_id", ColumnType.INTEGER),
                new ColumnHeader("paid", ColumnType.BOOLEAN));
        List<String> regions = List.of("North", "South", "East");
        return RowTable.ofArrays(
                headers,
                IntStream.range(0, rows)
                        .mapToObj(row -> Arrays.<Object>asList(
                                regions.get(row % 3),
                                LocalDate.of(2024, 1, 1).plusDays(row + (row > 3 ? 2 : 0)),
                                row % 8 == 7 ? null : BigDecimal.valueOf(1250L * row, 2),
                                70_000L + row,
                                row % 2 == 0))
                        .toList());
    }

    private static OutboundProfile outbound(ProfilePolicy policy, RowTable table) {
        return policy.outbound("orders", table, TableProfiler.profile(table));
    }

    private static OutboundColumn column(ProfilePolicy policy, RowTable table, String name) {
        return outbound(policy, table).columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static RowTable oneColumn(String name, Object... cells) {
        List<List<Object>> rows = new ArrayList<>();
        Arrays.stream(cells).forEach(cell -> rows.add(Arrays.asList(cell)));
        return RowTable.ofArrays(ColumnHeader.ofNames(List.of(name)), rows);
    }

    @Test
    void the_standard_tells_rounded_counts_and_shapes() {
        assertThat(outbound(STANDARD, table(80)).toJson()).isEqualTo("""
                {"name":"orders","row_count":100,"columns":[\
                {"name":"region","sql_type":"VARCHAR","role":"dimension","distinct_count":3,"null_percent":0,\
                "text":{"length":"short","pattern":"word"}},\
                {"name":"day","sql_type":"DATE","role":"time","distinct_count":100,"null_percent":0,\
                "time":{"grain":"day","steps":100,"gaps":2}},\
                {"name":"amount","sql_type":"DECIMAL","role":"additive","distinct_count":100,"null_percent":15,\
                "number":{"sign":"non_negative","integer":false,"decade":2,"spread":1}},\
                {"name":"customer_id","sql_type":"INTEGER","role":"identifier","distinct_count":100,\
                "null_percent":0,"withheld":"identifier"},\
                {"name":"paid","sql_type":"BOOLEAN","role":"flag","distinct_count":2,"null_percent":0}]}""");
    }

    @Test
    void names_and_types_tell_no_figure() {
        assertThat(outbound(ProfilePolicy.namesAndTypes(), table(80)).toJson()).isEqualTo("""
                {"name":"orders","columns":[\
                {"name":"region","sql_type":"VARCHAR","role":"dimension","withheld":"policy"},\
                {"name":"day","sql_type":"DATE","role":"time","withheld":"policy"},\
                {"name":"amount","sql_type":"DECIMAL","role":"additive","withheld":"policy"},\
                {"name":"customer_id","sql_type":"INTEGER","role":"identifier","withheld":"policy"},\
                {"name":"paid","sql_type":"BOOLEAN","role":"flag"}]}""");
    }

    @Test
    void a_table_of_few_rows_tells_how_many_and_nothing_about_them() {
        assertThat(outbound(STANDARD, table(4)).toJson()).isEqualTo("""
                {"name":"orders","row_count":4,"columns":[\
                {"name":"region","sql_type":"VARCHAR","role":"dimension","withheld":"few_values"},\
                {"name":"day","sql_type":"DATE","role":"time","withheld":"few_values"},\
                {"name":"amount","sql_type":"DECIMAL","role":"additive","withheld":"few_values"},\
                {"name":"customer_id","sql_type":"INTEGER","role":"identifier","withheld":"few_values"},\
                {"name":"paid","sql_type":"BOOLEAN","role":"flag"}]}""");
        assertThat(column(STANDARD.withAtLeast(4), table(4), "region").shape()).isNotNull();
    }

    @Test
    void a_column_of_few_values_has_no_shape_in_a_long_table() {
        Object[] cells = new Object[100];
        cells[3] = 4711L;
        RowTable table = oneColumn("bonus", cells);

        OutboundColumn bonus = column(STANDARD, table, "bonus");

        assertThat(bonus.withheld()).isEqualTo(Withheld.FEW_VALUES);
        assertThat(bonus.shape()).isNull();
        assertThat(bonus.distinctCount()).isNull();
        assertThat(bonus.nullPercent()).isEqualTo(100);
    }

    @Test
    void a_column_of_one_value_has_no_shape() {
        RowTable table = oneColumn("limit", 9L, 9L, 9L, 9L, 9L, 9L);

        assertThat(column(STANDARD, table, "limit").withheld()).isEqualTo(Withheld.ONE_VALUE);
        assertThat(column(STANDARD.withAtLeast(1), table, "limit").shape()).isNotNull();
    }

    @Test
    void the_role_of_few_values_does_not_depend_on_them() {
        OutboundColumn years = column(STANDARD, oneColumn("year", 1987L), "year");
        OutboundColumn others = column(STANDARD, oneColumn("year", 12L), "year");

        assertThat(years.role()).isEqualTo(others.role()).isEqualTo(Role.TIME);
        assertThat(column(STANDARD, oneColumn("m", "Jan"), "m").role())
                .isEqualTo(column(STANDARD, oneColumn("m", "Bolt"), "m").role());
    }

    @Test
    void extremes_leave_where_the_column_was_named() {
        OutboundProfile outbound = outbound(STANDARD.discloseExtremes("amount").discloseExtremes("day"), table(80));

        assertThat(outbound.toJson())
                .contains("\"disclosed\":{\"minimum\":0.00,\"maximum\":975.00}")
                .contains("\"disclosed\":{\"minimum\":\"2024-01-01\",\"maximum\":\"2024-03-22\"}");
        assertThat(WireSchema.PROFILE.validate(outbound.toJson())).isEmpty();
        assertThat(outbound.columns())
                .filteredOn(column -> column.disclosed() != null)
                .hasSize(2);
    }

    @Test
    void extremes_of_few_values_and_of_texts_do_not_leave() {
        assertThat(column(STANDARD.discloseExtremes("amount"), table(4), "amount")
                        .disclosed())
                .isNull();
        assertThat(column(STANDARD.discloseExtremes("region"), table(80), "region")
                        .disclosed())
                .isNull();
    }

    @Test
    void labels_leave_all_or_none() {
        assertThat(column(STANDARD.discloseLabels("region", 26, 3), table(80), "region")
                        .disclosed())
                .isEqualTo(new OutboundColumn.Disclosed(null, null, List.of("East", "North", "South")));
        assertThat(column(STANDARD.discloseLabels("region", 27, 3), table(80), "region")
                        .disclosed())
                .as("one label is in 26 rows only")
                .isNull();
        assertThat(column(STANDARD.discloseLabels("region", 26, 2), table(80), "region")
                        .disclosed())
                .isNull();
    }

    @Test
    void an_alias_leaves_in_place_of_the_name_and_leads_back() {
        OutboundProfile outbound = outbound(STANDARD.alias("amount", "measure"), table(80));

        assertThat(outbound.toJson()).contains("\"measure\"").doesNotContain("amount");
        assertThat(outbound.columns().get(2).role()).isEqualTo(Role.ADDITIVE);
        assertThat(outbound.keys()).containsEntry("measure", "amount").containsEntry("day", "day");
    }

    @Test
    void names_that_no_schema_knows_are_told_by_their_place() {
        ProfilePolicy policy = STANDARD.knownNames(Set.of("region", "col_2"));
        RowTable table = RowTable.ofArrays(
                ColumnHeader.ofNames(List.of("region", "Anna latitude", "col_2")),
                IntStream.range(0, 9)
                        .mapToObj(row -> List.of("a" + row, row, row))
                        .toList());

        OutboundProfile outbound = outbound(policy, table);

        assertThat(outbound.columns()).extracting(OutboundColumn::name).containsExactly("region", "col_2_", "col_2");
        assertThat(outbound.columns().get(1).role()).isEqualTo(Role.ADDITIVE);
        assertThat(outbound.keys()).containsEntry("col_2_", "Anna latitude");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-01-01_sum", "sales_2023", "4711", "a@b.org", "C:\\x", "/etc/passwd", "18:00", "\uD800"})
    void names_that_look_like_values_are_told_by_their_place(String name) {
        assertThat(outbound(STANDARD, oneColumn(name, 1, 2, 3, 4, 5))
                        .columns()
                        .get(0)
                        .name())
                .isEqualTo("col_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(price)", "count(*)", "avg(T1.x)", "p95", "Préis €", "top_10", "iso316", "total sales"})
    void names_that_do_not_are_told(String name) {
        assertThat(outbound(STANDARD, oneColumn(name, 1, 2, 3, 4, 5))
                        .columns()
                        .get(0)
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/anna/2024.csv", "s3://bucket/x", "C:\\data", " ", "x@y"})
    void a_path_is_no_name_of_a_table(String name) {
        RowTable table = table(9);

        assertThat(STANDARD.outbound(name, table, TableProfiler.profile(table)).name())
                .isEqualTo("table");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECIMAL(12,2)                | DECIMAL(12,2)
            varchar(255)                 | VARCHAR(255)
            ENUM('anna', 'bert')         | ENUM
            STRUCT(anna INTEGER)         | STRUCT
            STRUCT(anna INTEGER)[]       | STRUCT[]
            MAP(VARCHAR, INTEGER)        | MAP
            INTEGER[]                    | INTEGER[]
            timestamp(3) with time zone  | TIMESTAMP(3) WITH TIME ZONE
            DOUBLE PRECISION             | DOUBLE PRECISION
            mood_of_anna                 | VARCHAR
            "Anna"                       | VARCHAR
            DECIMAL(4711471147)          | DECIMAL
            """)
    void an_engines_type_keeps_its_words_and_figures(String sqlType, String told) {
        RowTable table = oneColumn("x", "a", "b", "c", "d", "e");

        OutboundProfile outbound = STANDARD.outbound("t", table, TableProfiler.profile(table), Map.of("x", sqlType));

        assertThat(outbound.columns().get(0).sqlType()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "50, 50", "51, 100", "100, 100", "101, 1000", "1000000, 1000000", "1000001, 10000000"})
    void counts_are_exact_up_to_fifty_and_then_powers_of_ten(long count, long told) {
        assertThat(RoundedCounts.of(count)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 0", "1, 100, 0", "3, 100, 5", "97, 100, 95", "98, 100, 100", "1, 2, 50", "0, 0, 0"})
    void shares_are_told_to_the_nearest_five(long part, long whole, int told) {
        assertThat(RoundedCounts.percent(part, whole)).isEqualTo(told);
    }

    @Test
    void a_policy_refuses_limits_that_protect_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withAtLeast(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.discloseLabels("x", 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.discloseLabels("x", 5, 51));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.alias("x", " "));
    }

    @Test
    void a_policy_is_not_changed_by_what_is_made_from_it() {
        STANDARD.discloseExtremes("amount").discloseLabels("region", 1, 50).alias("day", "d");

        assertThat(outbound(STANDARD, table(80)).columns()).allMatch(column -> column.disclosed() == null);
        assertThat(outbound(STANDARD, table(80)).keys()).containsKey("day");
    }
}
