package io.gridview.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.resolve.ArtifactResolver;
import io.gridview.resolve.FigureSource;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.SpecReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PushedFiguresTest {
    static final String SQL = "SELECT * FROM shop ORDER BY id";
    private static final int PAGE = 5;
    private static final ArtifactResolver RESOLVER =
            new ArtifactResolver(new FormatContext(Locale.US, ZoneId.of("Europe/Berlin"), null), PAGE);

    @Property(tries = 300, shrinking = net.jqwik.api.ShrinkingMode.OFF)
    void what_duckdb_computes_is_what_java_computes_of_all_rows(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            agree(new Database(connection), seed, rows);
        }
    }

    static void agree(Database database, long seed, int rows) throws SQLException {
        RandomShop shop = new RandomShop(seed);
        for (String create : RandomShop.CREATE) {
            database.execute(create);
        }
        if (rows > 0) {
            database.execute("INSERT INTO shop VALUES " + shop.rows(rows));
        }
        GridViewSpec view = SpecReader.strict()
                .read(shop.view())
                .orThrow(problems -> new IllegalStateException(problems.toString()));
        RowTable all = database.rows(SQL, Integer.MAX_VALUE - 8);
        RowTable page = database.rows(SQL, PAGE);
        GridArtifact atHand = RESOLVER.resolve(view, all, FigureSource.ROWS, List.of(), List.of());
        FigureSource pushed = database.large(SQL, page).figures();

        GridArtifact artifact = RESOLVER.resolve(view, page, pushed, List.of(), List.of());

        assertThat(lines(artifact.toJson())).isEqualTo(lines(atHand.toJson()));
    }

    private static String lines(String json) {
        return json.replace(",\"", ",\n\"").replace("],[", "],\n[");
    }
}
