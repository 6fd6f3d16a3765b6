package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.language.Vectors;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.TableProfiler;
import io.gridview.spec.FormatSpec;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnitsTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void units_are_read_out_of_names(String name, String values, String currency, String format) {
        // given
        ColumnProfile column = column(name, values);

        // when
        FormatSpec read = Units.format(column, currency.equals("-") ? null : currency);

        // then
        assertThat(words(read)).isEqualTo(format);
    }

    static List<Arguments> vectors() throws IOException {
        return Vectors.of(UnitsTest.class, "units.txt").stream()
                .map(parts -> Arguments.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
                .toList();
    }

    /** The profile of a column that holds the two ends of what its values are. */
    private static ColumnProfile column(String name, String values) {
        int dots = values.indexOf("..");
        Object least = number(values.substring(0, dots));
        Object greatest = number(values.substring(dots + 2));
        RowTable table =
                RowTable.ofArrays(ColumnHeader.ofNames(List.of(name)), List.of(List.of(least), List.of(greatest)));
        return TableProfiler.profile(table).columns().get(0);
    }

    private static Object number(String text) {
        return text.contains(".") ? (Object) Double.valueOf(text) : Long.valueOf(text);
    }

    private static String words(FormatSpec format) {
        return format == null
                ? "-"
                : Stream.of(format.type().wire(), format.currency(), format.unit())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
