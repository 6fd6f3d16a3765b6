package io.gridview.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.RowTable;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.SpecReader;
import io.gridview.trino.TrinoCluster;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rows and the same view are the same artifact, whichever engine computes it. */
class TrinoFiguresTest {
    private static final String SQL = "SELECT * FROM shop ORDER BY id";
    private static final int ROWS = 250;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 8})
    void duckdb_postgresql_and_trino_give_the_same_bytes(long seed) throws SQLException {
        agree(seed, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void duckdb_postgresql_and_trino_thin_lines_of_many_rows_alike(long seed) throws SQLException {
        agree(seed, 20);
    }

    private static void agree(long seed, int more) throws SQLException {
        byte[] ofDuckDb;
        byte[] ofPostgres;
        byte[] ofTrino;
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
            ofDuckDb = artifact(new Database(duckDb), seed, more, false);
        }
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            ofPostgres = artifact(new Database(connection), seed, more, false);
        }
        try (Connection trino = TrinoCluster.connect()) {
            ofTrino = artifact(new Database(trino), seed, more, true);
        }

        assertThat(lines(ofPostgres)).isEqualTo(lines(ofDuckDb));
        assertThat(lines(ofTrino)).isEqualTo(lines(ofDuckDb));
        assertThat(ofPostgres).isEqualTo(ofDuckDb);
        assertThat(ofTrino).isEqualTo(ofDuckDb);
    }

    private static byte[] artifact(Database database, long seed, int more, boolean trino) throws SQLException {
        RandomShop shop = new RandomShop(seed, trino);
        database.execute("DROP TABLE IF EXISTS shop");
        database.execute(RandomShop.CREATE);
        database.execute("INSERT INTO shop VALUES " + shop.rows(ROWS));
        if (more > 0) {
            database.execute(RandomShop.more(more));
        }
        GridViewSpec view = SpecReader.strict()
                .read(more > 0 ? shop.lines() : shop.view())
                .orThrow(problems -> new IllegalStateException(problems.toString()));
        RowTable page = database.rows(SQL, PushedFiguresTest.PAGE);
        return PushedFiguresTest.RESOLVER
                .resolve(view, page, database.large(SQL, page).figures(), List.of(), List.of())
                .toJson()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** So that a difference is easy to find. */
    private static List<String> lines(byte[] json) {
        return new String(json, StandardCharsets.UTF_8)
                .replace(",\"", ",\n\"")
                .replace("],[", "],\n[")
                .lines()
                .toList();
    }
}
