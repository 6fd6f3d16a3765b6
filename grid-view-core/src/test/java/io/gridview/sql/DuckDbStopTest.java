package io.gridview.sql;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class DuckDbStopTest extends StoppedQueries {
    @TempDir
    static Path folder;

    private static DuckDbDatabase database;

    @BeforeAll
    static void openDatabase() throws SQLException {
        database = DuckDbDatabase.openReadOnly(TestDatabase.create(folder), new DuckDbOptions(512, 2));
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @Override
    CountingPool open() {
        return new CountingPool(database);
    }

    @Override
    String endless() {
        return "SELECT count(*) FROM numbers a, numbers b, numbers c WHERE a.n + b.n <> c.n";
    }

    @Override
    String wide() {
        return "SELECT i AS x, i AS x FROM range(300000) t(i)";
    }

    /** DuckDB tells no one what it works on: an open statement counts. */
    @Override
    long active() {
        return pool().openStatements();
    }
}
