package io.gridview.resolve;

import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.Delta;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiDeltaTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void the_last_period_is_compared_with_the_one_before() {
        Delta delta = delta(
                "sum",
                table(
                        "v at",
                        List.of(5L, JUNE),
                        List.of(100L, MAY),
                        List.of(7L, JULY),
                        List.of(2L, JUNE),
                        List.of(9L, JULY),
                        Arrays.asList(1_000L, null)));

        assertThat(delta).isEqualTo(new Delta(9L, "+9"));
    }

    @Test
    void a_fall_has_its_own_sign_and_no_change_has_none() {
        assertThat(delta("sum", table("v at", List.of(5L, JUNE), List.of(3L, JULY))))
                .isEqualTo(new Delta(-2L, "-2"));
        assertThat(delta("sum", table("v at", List.of(5L, JUNE), List.of(5L, JULY))))
                .isEqualTo(new Delta(0L, "0"));
    }

    @Test
    void decimals_keep_their_scale() {
        assertThat(delta(
                        "sum",
                        table("v at", List.of(new BigDecimal("1.50"), JUNE), List.of(new BigDecimal("2.75"), JULY))))
                .isEqualTo(new Delta(new BigDecimal("1.25"), "+1.25"));
    }

    @Test
    void one_period_has_nothing_before_it() {
        assertThat(delta("sum", table("v at", List.of(5L, JUNE), List.of(6L, JUNE))))
                .isEqualTo(new Delta(null, "\u2014"));
    }

    @Test
    void no_period_has_no_change() {
        RowTable rows = RowTable.ofArrays(
                List.of(new ColumnHeader("v", ColumnType.INTEGER), new ColumnHeader("at", ColumnType.DATE)),
                List.of(Arrays.asList(5L, null)));

        assertThat(delta("sum", rows)).isEqualTo(new Delta(null, "\u2014"));
    }

    @Test
    void a_period_without_a_value_has_no_change() {
        assertThat(delta("sum", table("v at", List.of(5L, JUNE), Arrays.asList(null, JULY))))
                .isEqualTo(new Delta(null, "\u2014"));
        assertThat(delta("sum", table("v at", Arrays.asList(null, JUNE), List.of(5L, JULY))))
                .isEqualTo(new Delta(null, "\u2014"));
    }

    @Test
    void counts_of_rows_are_compared_too() {
        assertThat(delta("count", table("v at", List.of(5L, JUNE), List.of(6L, JULY), List.of(7L, JULY))))
                .isEqualTo(new Delta(1L, "+1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            percent ; en ; 4.25  ; -0.25\u00a0pp
            percent ; de ; 4.25  ; -0,25\u00a0Prozentpunkte
            percent ; en ; 5     ; +0.5\u00a0pp
            ratio   ; en ; 4.625 ; +12.5\u00a0pp
            """)
    void shares_change_by_percentage_points(String format, String language, BigDecimal july, String change) {
        String kpis = "\"kpis\":[{\"label\":\"k\",\"aggregate\":\"sum\",\"column_key\":\"v\",\"format\":\"" + format
                + "\",\"compare\":{\"to\":\"previous\",\"order_by\":\"at\"}}]";
        RowTable rows = table("v at", List.of(new BigDecimal("4.5"), JUNE), List.of(july, JULY));

        Delta delta = Resolved.artifact(kpis, rows, "UTC", Locale.forLanguageTag(language))
                .kpis()
                .get(0)
                .delta();

        assertThat(Objects.requireNonNull(delta).valueFmt()).isEqualTo(change);
        assertThat(delta.rawValue()).isEqualTo(july.subtract(new BigDecimal("4.5")));
    }

    private static Delta delta(String aggregate, RowTable rows) {
        return Objects.requireNonNull(Resolved.artifact(
                        "\"kpis\":[{\"label\":\"k\",\"aggregate\":\"" + aggregate
                                + "\",\"column_key\":\"v\",\"compare\":{\"to\":\"previous\",\"order_by\":\"at\"}}]",
                        rows,
                        "UTC")
                .kpis()
                .get(0)
                .delta());
    }
}
