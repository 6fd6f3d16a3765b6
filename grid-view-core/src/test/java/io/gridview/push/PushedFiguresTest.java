package io.gridview.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.resolve.ArtifactResolver;
import io.gridview.resolve.FigureSource;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.SpecReader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

class PushedFiguresTest {
    static final int PAGE = 5;
    static final ArtifactResolver RESOLVER =
            new ArtifactResolver(new FormatContext(Locale.US, ZoneId.of("Europe/Berlin"), null), PAGE);

    private static final String SQL = "SELECT * FROM shop ORDER BY id";

    private static @Nullable EmbeddedPostgres postgres;

    @BeforeContainer
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterContainer
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Property(tries = 80)
    void what_duckdb_computes_is_what_java_computes_of_all_rows(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            agree(new Database(connection), seed, rows);
        }
    }

    @Property(tries = 40)
    void what_postgresql_computes_is_what_java_computes_of_all_rows(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int rows) throws SQLException {
        try (Connection connection = openPostgres()) {
            Database database = new Database(connection);
            database.execute("DROP TABLE IF EXISTS shop");
            agree(database, seed, rows);
        }
    }

    @Property(tries = 12)
    void duckdb_thins_lines_of_many_rows_as_java_does(@ForAll long seed) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            agreeOnLines(new Database(connection), seed);
        }
    }

    @Property(tries = 6)
    void postgresql_thins_lines_of_many_rows_as_java_does(@ForAll long seed) throws SQLException {
        try (Connection connection = openPostgres()) {
            Database database = new Database(connection);
            database.execute("DROP TABLE IF EXISTS shop");
            agreeOnLines(database, seed);
        }
    }

    private static Connection openPostgres() throws SQLException {
        EmbeddedPostgres server = postgres;
        if (server == null) {
            throw new IllegalStateException("the server is started first");
        }
        return server.getPostgresDatabase().getConnection();
    }

    private static void agree(Database database, long seed, int rows) throws SQLException {
        RandomShop shop = new RandomShop(seed, false);
        database.execute(RandomShop.CREATE);
        if (rows > 0) {
            database.execute("INSERT INTO shop VALUES " + shop.rows(rows));
        }
        agree(database, shop.view());
    }

    private static void agreeOnLines(Database database, long seed) throws SQLException {
        RandomShop shop = new RandomShop(seed, false);
        database.execute(RandomShop.CREATE);
        database.execute("INSERT INTO shop VALUES " + shop.rows(300));
        database.execute(RandomShop.more(20));
        agree(database, shop.lines());
    }

    private static void agree(Database database, String json) throws SQLException {
        GridViewSpec view =
                SpecReader.strict().read(json).orThrow(problems -> new IllegalStateException(problems.toString()));
        RowTable all = database.rows(SQL, Integer.MAX_VALUE - 8);
        RowTable page = database.rows(SQL, PAGE);
        String atHand = RESOLVER.resolve(view, all, FigureSource.ROWS, List.of(), List.of())
                .toJson();

        String pushed = RESOLVER.resolve(view, page, database.large(SQL, page).figures(), List.of(), List.of())
                .toJson();

        assertThat(lines(pushed)).isEqualTo(lines(atHand));
    }

    /** A page that was cut says so; everything else has to be the same. */
    private static List<String> lines(String json) {
        return json.replaceAll("\\{\"code\":\"row_limit\"[^}]*\\},?", "")
                .replace(",]", "]")
                .replace(",\"", ",\n\"")
                .replace("],[", "],\n[")
                .lines()
                .toList();
    }
}
