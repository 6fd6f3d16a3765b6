package io.gridview.examples.chat.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Makes the database file at the first start; later starts find it. */
public final class DemoDatabase {
    private DemoDatabase() {}

    /**
     * The finished database file in {@code directory}, made now if there is none. It is written under another name and
     * renamed when it is whole, so a start that was killed leaves nothing that could be mistaken for it.
     *
     * @throws IOException if the directory or the files cannot be used
     * @throws SQLException if the data cannot be loaded
     */
    public static Path prepare(Path directory) throws IOException, SQLException {
        Path file = directory.resolve("demo-" + version() + ".duckdb");
        if (!Files.exists(file)) {
            Files.createDirectories(directory);
            Path work = Files.createTempDirectory(directory, "loading-");
            try {
                Path loaded = load(work);
                publish(loaded, file);
            } finally {
                delete(work);
            }
        }
        return file;
    }

    private static Path load(Path work) throws IOException, SQLException {
        Path database = work.resolve("demo.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database.toAbsolutePath());
                Statement settings = connection.createStatement()) {
            settings.execute("SET autoinstall_known_extensions = false");
            settings.execute("SET autoload_known_extensions = false");
            for (DemoFiles.Source source : DemoFiles.SOURCES) {
                Path copy = DemoFiles.copy(source, work);
                String name = "'" + copy.toAbsolutePath().toString().replace("'", "''") + "'";
                try (Statement statement = connection.createStatement()) {
                    statement.execute(DemoFiles.statement(source).replace("${file}", name));
                }
                Files.delete(copy);
            }
            settings.execute("CHECKPOINT");
        }
        return database;
    }

    private static void publish(Path loaded, Path file) throws IOException {
        try {
            Files.move(loaded, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Two first starts at once: the other was faster and its file holds the same.
            if (!Files.isRegularFile(file)) {
                throw e;
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    /** Changes with the statements, so that a file made by an older version of this program is not used. */
    private static String version() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DemoFiles.Source source : DemoFiles.SOURCES) {
                digest.update(source.file().getBytes(StandardCharsets.UTF_8));
                digest.update(DemoFiles.statement(source).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
