package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.language.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RolesTest {
    private static final int SHORT = 10;
    private static final int LONG = 300;

    @ParameterizedTest
    @MethodSource("vectors")
    void a_column_is_what_its_name_and_its_values_say(String name, String values, Role expected) {
        assertThat(Roles.of(name, type(values), shape(values))).isEqualTo(expected);
    }

    static List<Arguments> vectors() throws IOException {
        return Vectors.of(RolesTest.class, "roles.txt").stream()
                .map(parts -> Arguments.of(parts.get(0), parts.get(1), Role.valueOf(parts.get(2))))
                .toList();
    }

    private static RoleShape shape(String values) {
        int dots = values.indexOf("..");
        if (dots < 0) {
            return new RoleShape(
                    NumberShape.NONE,
                    values.contains("unique"),
                    values.contains("long") ? LONG : SHORT,
                    values.contains("calendar"),
                    values.contains("addresses"));
        }
        List<List<Object>> ends = List.of(
                List.of(number(values, values.substring(0, dots))),
                List.of(number(values, values.substring(dots + 2))));
        Column column = RowTable.ofArrays(List.of(new ColumnHeader("n", type(values))), ends)
                .columns()
                .get(0);
        return new RoleShape(ColumnFacts.of(column).numbers(), false, 0, false, false);
    }

    private static Object number(String values, String end) {
        return type(values) == ColumnType.DOUBLE ? (Object) Double.valueOf(end) : Long.valueOf(end);
    }

    private static ColumnType type(String values) {
        return !values.contains("..")
                ? ColumnType.TEXT
                : values.chars().filter(c -> c == '.').count() > 2 ? ColumnType.DOUBLE : ColumnType.INTEGER;
    }
}
