package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridview.GridView;
import io.gridview.artifact.GridArtifact;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.filter.Vectors;
import io.gridview.format.ValueFormats;
import io.gridview.spec.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The part "textNumbers": the {@code texts} of a column and the {@code numbers} they are, with how many stand for no
 * value ({@code skipped}), or the code by which the column is {@code refused}.
 */
class TextNumberVectorsTest {
    private static final String VIEW = """
            {"grid_id": "v", "columns": [{"key": "c", "label": "C"}],
             "kpis": [{"label": "K", "aggregate": "sum", "column_key": "c"}]}
            """;

    @TestFactory
    Stream<DynamicTest> every_column_of_texts_is_read_as_the_vectors_say() {
        return Vectors.of("textNumbers")
                .map(vector -> dynamicTest(vector.get("name").stringValue(), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        List<@Nullable String> texts = texts(vector.get("texts"));
        if (vector.has("refused")) {
            GridArtifact artifact = artifact(texts);
            assertThat(artifact.kpis().get(0).rawValue()).isNull();
            assertThat(artifact.diagnostics())
                    .extracting(Problem::code)
                    .containsExactly(vector.get("refused").stringValue());
            return;
        }
        List<@Nullable String> numbers = texts(vector.get("numbers"));
        assertThat(sum(texts)).isEqualByComparingTo(total(numbers));
        for (int row = 0; row < texts.size(); row++) {
            // A row that stands twice adds its own number to the sum, and settles nothing that was open.
            List<@Nullable String> oneTwice = new ArrayList<>(texts);
            oneTwice.add(texts.get(row));
            String number = numbers.get(row);
            assertThat(sum(oneTwice).subtract(sum(texts)))
                    .isEqualByComparingTo(number == null ? BigDecimal.ZERO : new BigDecimal(number));
        }
        int skipped = vector.has("skipped") ? vector.get("skipped").intValue() : 0;
        assertThat(artifact(texts).diagnostics())
                .extracting(Problem::message)
                .allMatch(message -> message.endsWith(": " + skipped + "."))
                .hasSize(skipped == 0 ? 0 : 1);
    }

    private static List<@Nullable String> texts(JsonNode array) {
        List<@Nullable String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.isNull() ? null : text.stringValue()));
        return texts;
    }

    private static BigDecimal total(List<@Nullable String> numbers) {
        BigDecimal total = BigDecimal.ZERO;
        for (String number : numbers) {
            total = number == null ? total : total.add(new BigDecimal(number));
        }
        return total;
    }

    private static BigDecimal sum(List<@Nullable String> texts) {
        Object sum = artifact(texts).kpis().get(0).rawValue();
        BigDecimal number = sum == null ? null : ValueFormats.asDecimal(sum);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static GridArtifact artifact(List<@Nullable String> texts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        texts.forEach(text -> rows.add(Collections.singletonList(text)));
        return GridView.buildArtifactFromView(
                VIEW, RowTable.ofArrays(List.of(new ColumnHeader("c", ColumnType.TEXT)), rows));
    }
}
