package io.gridview.duckdb;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where an open database file may put what its memory cannot hold. The engine keeps one instance of a file for the whole
 * process and wants the same settings of everybody who opens it, so those who do share one folder, and the last one
 * takes it away.
 */
final class SpillFolder implements AutoCloseable {
    private static final Map<String, SpillFolder> OPEN = new HashMap<>();

    private final String database;
    private final PrivateFolder folder;
    private int users;

    private SpillFolder(String database) {
        this.database = database;
        this.folder = PrivateFolder.create();
    }

    /** The folder of a database file. */
    static SpillFolder of(String database) {
        synchronized (OPEN) {
            SpillFolder folder = OPEN.computeIfAbsent(database, SpillFolder::new);
            folder.users++;
            return folder;
        }
    }

    Path path() {
        return folder.path();
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(database);
                folder.close();
            }
        }
    }
}
