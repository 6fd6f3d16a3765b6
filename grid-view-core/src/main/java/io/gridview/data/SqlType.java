package io.gridview.data;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The families of SQL types that are read in different ways, found by their names in DuckDB, PostgreSQL and standard
 * SQL.
 */
enum SqlType {
    INTEGER(
            ColumnType.INTEGER,
            "TINYINT|SMALLINT|INTEGER|INT|MEDIUMINT|BIGINT|INT1|INT2|INT4|INT8|INT16|INT32|INT64|SHORT|SIGNED|LONG"
                    + "|UTINYINT|USMALLINT|UINTEGER|UINT8|UINT16|UINT32|SMALLSERIAL|SERIAL|BIGSERIAL|OID"),
    BIG_INTEGER(ColumnType.BIG_INTEGER, "UBIGINT|UINT64|HUGEINT|INT128|UHUGEINT|UINT128|BIGNUM|VARINT"),
    DECIMAL(ColumnType.DECIMAL, "DECIMAL|NUMERIC|DEC"),
    /** 32-bit floating point: read by its shortest decimal text, so that 0.1 stays 0.1. */
    FLOAT(ColumnType.DOUBLE, "REAL|FLOAT4|FLOAT"),
    DOUBLE(ColumnType.DOUBLE, "DOUBLE|DOUBLE PRECISION|FLOAT8"),
    BOOLEAN(ColumnType.BOOLEAN, "BOOLEAN|BOOL|LOGICAL"),
    /** Whatever the driver gives as one readable text; a time of day with an offset and an interval among them. */
    TEXT(
            ColumnType.TEXT,
            "VARCHAR|TEXT|STRING|CHAR|BPCHAR|NAME|CHARACTER|CHARACTER VARYING|NVARCHAR|CITEXT|CLOB|UUID|ENUM"
                    + "|INTERVAL|BIT|BITSTRING|VARBIT|BIT VARYING|TIME WITH TIME ZONE|TIMETZ|XML|INET|CIDR|MACADDR"
                    + "|MONEY|NULL"),
    BYTES(ColumnType.TEXT, "BLOB|BYTEA|BINARY|VARBINARY|GEOMETRY"),
    DATE(ColumnType.DATE, "DATE"),
    TIME(ColumnType.TIME, "TIME|TIME WITHOUT TIME ZONE|TIME_NS"),
    TIMESTAMP(
            ColumnType.TIMESTAMP,
            "TIMESTAMP|DATETIME|TIMESTAMP WITHOUT TIME ZONE|TIMESTAMP_S|TIMESTAMP_MS|TIMESTAMP_US"),
    /** Kept apart because its infinity is an ordinary moment of the other timestamps. */
    TIMESTAMP_NANOS(ColumnType.TIMESTAMP, "TIMESTAMP_NS"),
    INSTANT(ColumnType.INSTANT, "TIMESTAMP WITH TIME ZONE|TIMESTAMPTZ"),
    JSON(ColumnType.JSON, "JSON|JSONB"),
    /** Lists, arrays, structures and maps, which become JSON text. */
    NESTED(ColumnType.JSON, "LIST|ARRAY|STRUCT|ROW|TUPLE|MAP");

    private static final Map<String, SqlType> BY_NAME = byName();

    private final ColumnType columnType;
    private final String names;

    SqlType(ColumnType columnType, String names) {
        this.columnType = columnType;
        this.names = names;
    }

    ColumnType columnType() {
        return columnType;
    }

    /**
     * The family of a type name such as {@code DECIMAL(10,2)}, {@code timestamp(3) with time zone} or {@code _int4}.
     */
    static @Nullable SqlType ofName(String typeName) {
        String name = typeName.strip().toUpperCase(Locale.ROOT);
        boolean postgresArray = name.startsWith("_") && BY_NAME.containsKey(name.substring(1));
        if (postgresArray || (name.endsWith("]") && name.indexOf('[') > 0)) {
            return NESTED;
        }
        return BY_NAME.get(withoutArguments(name));
    }

    private static String withoutArguments(String name) {
        int open = name.indexOf('(');
        int close = name.lastIndexOf(')');
        String bare = open < 0 || close < open ? name : name.substring(0, open) + " " + name.substring(close + 1);
        return bare.replace("\"", "").replaceAll("\\s+", " ").strip();
    }

    private static Map<String, SqlType> byName() {
        Map<String, SqlType> map = new HashMap<>();
        for (SqlType type : values()) {
            for (String name : type.names.split("\\|", -1)) {
                map.put(name, type);
            }
        }
        return Map.copyOf(map);
    }
}
