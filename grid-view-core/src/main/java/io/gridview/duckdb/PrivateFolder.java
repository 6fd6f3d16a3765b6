package io.gridview.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that only this user can read, and that is gone with its owner or with the JVM. */
final class PrivateFolder implements AutoCloseable {
    private final Path path;
    private final Thread atExit;

    private PrivateFolder(Path path) {
        this.path = path;
        this.atExit = new Thread(() -> delete(path), "grid-view-folder");
    }

    /** A new one below the system's folder for temporary files. */
    static PrivateFolder create() {
        try {
            PrivateFolder folder = new PrivateFolder(Files.createTempDirectory("grid-view-"));
            Runtime.getRuntime().addShutdownHook(folder.atExit);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for temporary files", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        delete(path);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The JVM is going down and runs the hook, which finds nothing any more.
            return;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException | UncheckedIOException e) {
            // The engine deletes its own files at the same time; what is left is for the system to clean.
            return;
        }
    }
}
