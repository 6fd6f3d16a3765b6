package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.spec.SpecReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefaultCurrencyTest {
    private static final RowTable ROWS = Resolved.table("amount paid", List.of(12.5, 3));

    @Test
    void money_without_a_code_takes_the_default_one_to_the_browser() {
        GridArtifact artifact = artifact("EUR");

        assertThat(artifact.toJson()).contains("\"format\":{\"type\":\"currency\",\"currency\":\"EUR\"}");
        assertThat(artifact.kpis().get(0).valueFmt()).isEqualTo("12,50\u00a0\u20ac");
    }

    @Test
    void a_code_of_its_own_stays() {
        assertThat(artifact("EUR").toJson()).contains("\"format\":{\"type\":\"currency\",\"currency\":\"USD\"}");
    }

    @Test
    void without_a_default_no_sign_is_guessed() {
        GridArtifact artifact = artifact(null);

        assertThat(artifact.toJson()).contains("\"format\":\"currency\"");
        assertThat(artifact.kpis().get(0).valueFmt()).isEqualTo("12,50");
    }

    private static GridArtifact artifact(@Nullable String currency) {
        String view = """
                {"grid_id": "g",
                 "columns": [{"key": "amount", "label": "Amount", "format": "currency"},
                             {"key": "paid", "label": "Paid", "format": {"type": "currency", "currency": "USD"}}],
                 "kpis": [{"label": "Amount", "aggregate": "sum", "column_key": "amount", "format": "currency"}]}
                """;
        return new ArtifactResolver(new FormatContext(Locale.GERMANY, ZoneOffset.UTC, currency), 10)
                .resolve(
                        SpecReader.strict().read(view).orThrow(p -> new IllegalArgumentException()),
                        ROWS,
                        FigureSource.ROWS,
                        List.of(),
                        List.of());
    }
}
