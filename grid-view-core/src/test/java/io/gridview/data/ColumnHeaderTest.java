package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnHeaderTest {

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void every_wire_name_is_a_type(ColumnType type) {
        assertThat(ColumnHeader.parse("a", type.wire())).isEqualTo(new ColumnHeader("a", type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string|TEXT",
                "bool|BOOLEAN",
                "datetime|TIMESTAMP",
                "BIGINT|INTEGER",
                "int4|INTEGER",
                "UINTEGER|INTEGER",
                "HUGEINT|BIG_INTEGER",
                "UBIGINT|BIG_INTEGER",
                "UHUGEINT|BIG_INTEGER",
                "BIGNUM|BIG_INTEGER",
                "DECIMAL(10,2)|DECIMAL",
                "numeric|DECIMAL",
                "REAL|DOUBLE",
                "FLOAT|DOUBLE",
                "FLOAT8|DOUBLE",
                "double precision|DOUBLE",
                "VARCHAR|TEXT",
                "character varying(255)|TEXT",
                "BPCHAR|TEXT",
                "UUID|TEXT",
                "INTERVAL|TEXT",
                "BLOB|TEXT",
                "bytea|TEXT",
                "BIT|TEXT",
                "ENUM('a', 'b)')|TEXT",
                "TIME WITH TIME ZONE|TEXT",
                "timetz|TEXT",
                "TIME|TIME",
                "TIME_NS|TIME",
                "time(3) without time zone|TIME",
                "TIMESTAMP_NS|TIMESTAMP",
                "TIMESTAMP_S|TIMESTAMP",
                "timestamp(3)|TIMESTAMP",
                "TIMESTAMP WITH TIME ZONE|INSTANT",
                "timestamp(6) with time zone|INSTANT",
                "TIMESTAMPTZ|INSTANT",
                "jsonb|JSON",
                "INTEGER[]|JSON",
                "INTEGER[3]|JSON",
                "VARCHAR[][]|JSON",
                "_int4|JSON",
                "STRUCT(a INTEGER, b VARCHAR)|JSON",
                "STRUCT(a INTEGER)[]|JSON",
                "MAP(VARCHAR, INTEGER)|JSON",
                "TUPLE(INTEGER)|JSON",
                "array(bigint)|JSON",
                "  bigint  |INTEGER",
                "'\"NULL\"'|TEXT"
            })
    void sql_names_of_duckdb_and_postgresql_are_types(String name, ColumnType type) {
        assertThat(ColumnHeader.parse("a", name).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void no_type_name_means_to_infer(String name) {
        assertThat(ColumnHeader.parse("a", name)).isEqualTo(new ColumnHeader("a", null));
    }

    @Test
    void number_means_to_infer_among_numbers() {
        assertThat(ColumnHeader.parse("a", "Number")).isEqualTo(new ColumnHeader("a", null, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new ColumnHeader("a", ColumnType.TEXT, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"integr", "[]", "_", "_nothing", "(10)", "DECIMAL2"})
    void any_other_name_is_a_problem_that_lists_the_types(String name) {
        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> ColumnHeader.parse("a", name))
                .withMessageContaining("big_integer")
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("unknown_type");
                    assertThat(e.within("/columns/2").pointer()).isEqualTo("/columns/2/type");
                });
    }
}
