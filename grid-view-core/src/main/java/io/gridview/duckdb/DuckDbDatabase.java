package io.gridview.duckdb;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB file, opened so that nothing can be written, no other file or network address reached and no setting
 * changed; a source of connections until it is closed.
 *
 * <p>Needs DuckDB's driver on the class path. While it is open no other part of the process can open the file with
 * other settings.
 */
public final class DuckDbDatabase implements DataSource, AutoCloseable {
    private final String url;
    private final Properties settings;
    private final List<Closing> folders;
    private final Connection anchor;

    /** Something to take away on closing. */
    private interface Closing {
        void close();
    }

    private DuckDbDatabase(String url, Properties settings, List<Closing> folders, Connection anchor) {
        this.url = url;
        this.settings = settings;
        this.folders = folders;
        // The database stays loaded as long as one connection is open; later ones then cost little.
        this.anchor = anchor;
    }

    /** Opens a file with {@link DuckDbOptions#DEFAULT}; see {@link #openReadOnly(Path, DuckDbOptions)}. */
    public static DuckDbDatabase openReadOnly(Path file) {
        return openReadOnly(file, DuckDbOptions.DEFAULT);
    }

    /**
     * Opens a file.
     *
     * @throws IllegalArgumentException if there is no such file
     * @throws IllegalStateException if it cannot be opened, or no driver is there
     */
    public static DuckDbDatabase openReadOnly(Path file, DuckDbOptions options) {
        return openReadOnly(file, options, null);
    }

    /** Opens a file that is deleted with its folder on closing. */
    static DuckDbDatabase openReadOnly(Path file, DuckDbOptions options, @Nullable PrivateFolder own) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file);
        }
        String path = file.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("A database's path must not hold a semicolon: " + path);
        }
        List<Closing> folders = new ArrayList<>();
        if (own != null) {
            folders.add(own::close);
        }
        String spill = "";
        if (options.spillMegabytes() > 0) {
            SpillFolder folder = SpillFolder.of(path);
            folders.add(folder::close);
            spill = folder.path().toString();
        }
        try {
            String url = "jdbc:duckdb:" + path;
            Properties settings = settings(options, spill);
            return new DuckDbDatabase(url, settings, folders, locked(url, settings, options));
        } catch (SQLException e) {
            folders.forEach(Closing::close);
            throw new IllegalStateException("DuckDB cannot open " + file, e);
        }
    }

    private static Properties settings(DuckDbOptions options, String spill) {
        Properties settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("temp_directory", spill);
        settings.setProperty("memory_limit", options.memoryMegabytes() + "MB");
        settings.setProperty("threads", Integer.toString(options.threads()));
        return settings;
    }

    /** The limit of the disk is shown but not kept when it is a setting of the start, so the lock comes behind it. */
    private static Connection locked(String url, Properties settings, DuckDbOptions options) throws SQLException {
        Connection connection = DriverManager.getConnection(url, settings);
        try (Statement statement = connection.createStatement()) {
            if (isLocked(statement)) {
                return connection;
            }
            statement.execute("SET max_temp_directory_size = '" + options.spillMegabytes() + "MB'");
            statement.execute("SET lock_configuration = true");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Another part of the process has opened the file with the same settings. */
    private static boolean isLocked(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT current_setting('lock_configuration')")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (anchor.isClosed()) {
            throw new SQLException("The database was closed");
        }
        return DriverManager.getConnection(url, settings);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("A DuckDB file knows no users");
    }

    /** Lets go of the file once the connections given out are closed too, and deletes what was temporary at once. */
    @Override
    public void close() {
        try {
            anchor.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB cannot be closed", e);
        } finally {
            folders.forEach(Closing::close);
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log");
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("Opening a file cannot wait");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("There is no log");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!type.isInstance(this)) {
            throw new SQLException("This is no " + type.getName());
        }
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
