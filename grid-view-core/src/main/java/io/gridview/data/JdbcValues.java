package io.gridview.data;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unwraps the objects of JDBC that are handles on values: arrays, structures and large objects. */
final class JdbcValues {
    private JdbcValues() {}

    static boolean isJdbc(Object raw) {
        return raw instanceof Array || raw instanceof Struct || raw instanceof Blob || raw instanceof Clob;
    }

    /**
     * A String for a large object, the Java array of an SQL array, a Map of a structure with named fields, else a List.
     *
     * @throws RowFormatException if the handle cannot be read, for instance after its connection was closed
     */
    static Object plain(Object raw, String pointer) {
        try {
            return unwrap(raw);
        } catch (SQLException e) {
            RowFormatException refused = new RowFormatException(
                    "unsupported_value",
                    pointer,
                    "the driver cannot read the value of this " + raw.getClass().getName());
            refused.initCause(e);
            throw refused;
        }
    }

    private static Object unwrap(Object raw) throws SQLException {
        if (raw instanceof Array array) {
            return PostgresArrays.holdsTimes(array) ? PostgresArrays.items(array) : array.getArray();
        }
        if (raw instanceof Struct struct) {
            return fields(struct);
        }
        if (raw instanceof Blob blob) {
            return Bytes.hex(blob.getBytes(1, Math.toIntExact(blob.length())));
        }
        Clob clob = (Clob) raw;
        return clob.getSubString(1, Math.toIntExact(clob.length()));
    }

    private static Object fields(Struct struct) throws SQLException {
        @Nullable Object[] values = struct.getAttributes();
        List<String> names = StructNames.of(struct.getSQLTypeName());
        if (names.size() != values.length) {
            return Arrays.asList(values);
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            fields.put(names.get(i), values[i]);
        }
        return fields;
    }
}
