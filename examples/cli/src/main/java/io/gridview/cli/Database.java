package io.gridview.cli;

import io.gridview.sql.DuckDbDatabase;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;

/**
 * The database that a command runs on.
 *
 * @param dataSource gives its connections
 * @param onClose lets go of it
 */
record Database(DataSource dataSource, Runnable onClose) implements AutoCloseable {
    private static final String DUCKDB = "jdbc:duckdb:";

    /**
     * Opens a source.
     *
     * @throws IllegalArgumentException with a sentence for the user where the source is none
     * @throws IllegalStateException with a sentence for the user where it cannot be opened
     */
    static Database open(String source) {
        if (source.startsWith(DUCKDB)) {
            return duckDb(path(source.substring(DUCKDB.length())));
        }
        if (source.startsWith("jdbc:")) {
            return jdbc(source);
        }
        Path file = path(source);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + source);
        }
        return DataFile.isOne(file) ? DataFile.load(file) : duckDb(file);
    }

    private static Path path(String source) {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + source + "' is no path");
        }
    }

    private static Database duckDb(Path file) {
        DuckDbDatabase database = DuckDbDatabase.openReadOnly(file);
        return new Database(database, database::close);
    }

    private static Database jdbc(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            // One connection now says in time what is wrong with the URL.
            connection.getMetaData();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage());
        }
        DataSource dataSource = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection") && arguments == null) {
                        return DriverManager.getConnection(url);
                    }
                    throw new SQLFeatureNotSupportedException(method.getName());
                });
        return new Database(dataSource, () -> {});
    }

    @Override
    public void close() {
        onClose.run();
    }
}
