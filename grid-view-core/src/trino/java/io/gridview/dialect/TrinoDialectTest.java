package io.gridview.dialect;

import static io.gridview.dialect.DifficultValues.DATES;
import static io.gridview.dialect.DifficultValues.DECIMALS;
import static io.gridview.dialect.DifficultValues.INSTANTS;
import static io.gridview.dialect.DifficultValues.LONGS;
import static io.gridview.dialect.DifficultValues.TEXTS;
import static io.gridview.dialect.DifficultValues.TIMESTAMPS;
import static io.gridview.dialect.DifficultValues.WHOLE_NUMBERS;
import static io.gridview.dialect.DifficultValues.doubles;
import static io.gridview.dialect.DifficultValues.with;

import io.gridview.data.ColumnType;
import io.gridview.trino.TrinoCluster;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class TrinoDialectTest extends DialectContract {
    private Engine engine;

    @BeforeAll
    void open() throws SQLException {
        engine = new Engine(new TrinoDialect(), TrinoCluster.connect());
    }

    @AfterAll
    void close() throws SQLException {
        engine.connection().close();
    }

    @Override
    Engine engine() {
        return engine;
    }

    @Override
    String doubleType() {
        return "double";
    }

    @Override
    String setZone(String zone) {
        return "SET TIME ZONE '" + zone + "'";
    }

    @Override
    Stream<Sample> samples() {
        return Stream.of(
                Sample.of(ColumnType.INTEGER, "tinyint", "-128", "127", null, "0", "-1", "127"),
                Sample.of(ColumnType.INTEGER, "smallint", "-32768", "32767", null, "0", "-1"),
                Sample.of(ColumnType.INTEGER, "integer", with(WHOLE_NUMBERS, "-2147483648", "2147483647")),
                Sample.of(ColumnType.INTEGER, "bigint", LONGS),
                Sample.of(ColumnType.DECIMAL, "decimal(4,2)", DECIMALS),
                Sample.of(
                        ColumnType.DECIMAL,
                        "decimal(18,3)",
                        with(DECIMALS, "999999999999999.999", "-999999999999999.999")),
                Sample.of(
                        ColumnType.DECIMAL,
                        "decimal(38,10)",
                        with(
                                DECIMALS,
                                "9999999999999999999999999999.9999999999",
                                "-1234567890123456789012345678.0000000001")),
                Sample.of(
                        ColumnType.DECIMAL, "decimal(38,0)", "99999999999999999999999999999999999998", "-7", "1", null),
                Sample.of(
                        ColumnType.DECIMAL, "decimal(38,37)", "0.0000000000000000000000000000000000001", "-0.5", null),
                Sample.of(
                        ColumnType.DOUBLE,
                        "real",
                        "0.1",
                        "-0.0",
                        "NaN",
                        "Infinity",
                        "3.4028235e38",
                        "16777216",
                        "1.1754944e-38",
                        null,
                        "0.3"),
                doubles("double"),
                Sample.of(ColumnType.BOOLEAN, "boolean", "true", null, "false", "true"),
                Sample.of(ColumnType.TEXT, "varchar", TEXTS),
                Sample.of(ColumnType.TEXT, "varchar(20)", TEXTS),
                Sample.of(ColumnType.TEXT, "char(3)", "x", null, "", "abc"),
                Sample.of(ColumnType.TEXT, "uuid", "550e8400-e29b-41d4-a716-446655440000", null),
                Sample.of(ColumnType.TEXT, "ipaddress", "1.2.3.4", "::1", null),
                Sample.made(ColumnType.TEXT, "varbinary", "from_hex(%s)", "00ff", null, ""),
                Sample.of(ColumnType.DATE, "date", with(DATES, "-0043-03-15")),
                Sample.of(ColumnType.TIME, "time(3)", "00:00:00", "23:59:59.999", null, "10:00:00.5"),
                Sample.of(ColumnType.TIME, "time(6)", "00:00:00", "23:59:59.999999", null, "10:00:00.5"),
                Sample.of(ColumnType.TIME, "time(12)", "00:00:00", "23:59:59.999999999999", null, "10:00:00.5"),
                Sample.of(ColumnType.TIMESTAMP, "timestamp(6)", with(TIMESTAMPS, "-0043-03-15 10:00:00")),
                Sample.of(ColumnType.TIMESTAMP, "timestamp(0)", "1969-12-31 23:59:59", null, "2024-02-29 12:00:00"),
                Sample.of(ColumnType.TIMESTAMP, "timestamp(3)", "1969-12-31 23:59:59.999", null, "2024-02-29 12:00:00"),
                Sample.of(
                        ColumnType.TIMESTAMP,
                        "timestamp(12)",
                        "1969-12-31 23:59:59.999999999999",
                        null,
                        "2024-02-29 12:00:00.123456789"),
                Sample.of(ColumnType.INSTANT, "timestamp(6) with time zone", INSTANTS),
                Sample.of(
                        ColumnType.INSTANT,
                        "timestamp(9) with time zone",
                        "1969-12-31 23:59:59.999999999 Europe/Berlin",
                        null,
                        "2024-10-27 02:30:00.123456789 +01:00"),
                Sample.made(ColumnType.JSON, "json", "json_parse(%s)", "{\"a\": 1.0}", null, "[1, 2]"));
    }

    @Override
    Stream<Sample> binned() {
        return Stream.of(
                Sample.of(ColumnType.INTEGER, "tinyint", "-128", "127", null, "0", "-1"),
                Sample.of(ColumnType.INTEGER, "bigint", LONGS),
                Sample.of(ColumnType.DECIMAL, "decimal(4,2)", DECIMALS),
                Sample.of(ColumnType.DECIMAL, "decimal(18,3)", with(DECIMALS, "999999999999999.999")),
                Sample.of(ColumnType.DECIMAL, "decimal(38,10)", with(DECIMALS, "1234567890123456.7890123456")),
                Sample.of(ColumnType.DECIMAL, "decimal(38,20)", with(DECIMALS, "0.00000000000099999999")));
    }

    @Override
    Sample farDates() {
        return Sample.of(ColumnType.DATE, "date", "300000-02-29", "-300000-06-25", null);
    }
}
