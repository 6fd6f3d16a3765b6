package io.gridview.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column's name and, where known, its type.
 *
 * @param name the name as given; names may repeat or be blank, the table then makes keys
 * @param type the declared type, which every cell must fit; null to infer it from the cells
 * @param anyNumber true where only the numeric types may be inferred; then {@code type} is null
 */
public record ColumnHeader(String name, @Nullable ColumnType type, boolean anyNumber) {

    /** @throws IllegalArgumentException if a type is declared and {@code anyNumber} is true */
    public ColumnHeader {
        Objects.requireNonNull(name, "name");
        if (anyNumber && type != null) {
            throw new IllegalArgumentException("anyNumber needs a null type");
        }
    }

    /** A header with a declared type, or with a type to infer. */
    public ColumnHeader(String name, @Nullable ColumnType type) {
        this(name, type, false);
    }

    /** Headers whose types are inferred from the cells. */
    public static List<ColumnHeader> ofNames(List<String> names) {
        return names.stream().map(name -> new ColumnHeader(name, null)).toList();
    }

    /**
     * A header from a type's name: one of our wire names ({@code big_integer}), {@code string}, {@code bool}, {@code
     * number} (whichever numeric type fits the cells), or an SQL name of DuckDB or PostgreSQL ({@code DECIMAL(10,2)},
     * {@code TIMESTAMPTZ}, {@code INTEGER[]}, {@code STRUCT(a INTEGER)}), in any case.
     *
     * @param typeName null or blank to infer the type
     * @throws RowFormatException with code {@code unknown_type} and pointer {@code /type} for any other name
     */
    public static ColumnHeader parse(String name, @Nullable String typeName) {
        if (typeName == null || typeName.isBlank()) {
            return new ColumnHeader(name, null);
        }
        String word = typeName.strip().toLowerCase(Locale.ROOT);
        if (word.equals("number")) {
            return new ColumnHeader(name, null, true);
        }
        for (ColumnType type : ColumnType.values()) {
            if (type.wire().equals(word)) {
                return new ColumnHeader(name, type);
            }
        }
        SqlType sqlType = SqlType.ofName(typeName);
        if (sqlType == null) {
            throw new RowFormatException("unknown_type", "/type", unknown(typeName));
        }
        return new ColumnHeader(name, sqlType.columnType());
    }

    private static String unknown(String typeName) {
        String known = Arrays.stream(ColumnType.values()).map(ColumnType::wire).collect(Collectors.joining(", "));
        return "\"" + typeName + "\" is no type; use one of " + known + ", number, or an SQL type name such as BIGINT";
    }
}
