package io.gridview.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Random tables are the same by DuckDB's chunks as by its result set. */
class DuckDbChunkLawsTest {
    private static final List<String> EXPRESSIONS = List.of(
            "(h % 100)::INTEGER",
            "h::UBIGINT",
            "(h % 9000000000000000000)::HUGEINT * (h % 9000000000000000000)::HUGEINT",
            "(h % 1000000) / 1000.0",
            "((h % 1000000)::DECIMAL(18, 0) / 1000)::DECIMAL(18, 4)",
            "h::DECIMAL(38, 2)",
            "(h % 97)::FLOAT / 7",
            "'t' || (h % 40)",
            "'u' || h",
            "h % 2 = 0",
            "DATE '2000-01-01' + (h % 100000)::INTEGER",
            "make_timestamp((h % 4000000000000000)::BIGINT)",
            "to_timestamp((h % 4000000000)::BIGINT)",
            "CASE WHEN h % 3 = 0 THEN 'nan'::DOUBLE ELSE h::DOUBLE END",
            "make_timestamp_ns((h % 4000000000000000000)::BIGINT)");

    @Property(tries = 60)
    void both_ways_give_the_same_table(
            @ForAll("columns") List<String> columns,
            @ForAll @IntRange(max = 5_000) int rows,
            @ForAll @IntRange(min = 1, max = 6_000) int maxRows,
            @ForAll @IntRange(min = 1, max = 300_000) int maxBytes)
            throws SQLException {
        String sql = "SELECT " + String.join(", ", columns) + " FROM range(" + rows + ") r(i)";
        ReadLimits limits = ReadLimits.rows(maxRows).withMaxBytes(maxBytes);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(sql);
                PreparedStatement other = connection.prepareStatement(sql);
                ResultSet resultSet = other.executeQuery()) {
            TableAssert.assertSame(RowTable.query(statement, limits), RowTable.read(resultSet, limits));
        }
    }

    @Provide
    Arbitrary<List<String>> columns() {
        Arbitrary<String> column = Combinators.combine(
                        Arbitraries.of(EXPRESSIONS), Arbitraries.integers().between(1, 9), Arbitraries.integers())
                .as((expression, nullShare, seed) -> {
                    String hash = "hash(i, " + seed + ")";
                    return "CASE WHEN hash(i, " + seed + ", 1) % 10 < " + nullShare + " THEN "
                            + expression.replaceAll("\\bh\\b", hash) + " END";
                });
        return column.list().ofMinSize(1).ofMaxSize(6).map(ArrayList::new);
    }
}
