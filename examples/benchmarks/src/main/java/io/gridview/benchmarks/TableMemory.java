package io.gridview.benchmarks;

import io.gridview.data.RowTable;
import java.io.File;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The Java memory that a million rows take while they are read and afterwards, against the size of their plain values.
 *
 * <p>Retained is the heap in use after collections, with the table less without it. Peak is the smallest heap, to a step,
 * in which a fresh JVM (serial collector) can read the rows at all, so garbage does not count and copies do.
 */
public final class TableMemory {
    private static final int ROWS = 1_000_000;
    private static final int STEP_MEGABYTES = 4;
    private static final int MOST_MEGABYTES = 1_024;
    private static final int COLLECTIONS = 12;
    private static final int PAUSE_MILLIS = 50;
    private static final long MEGABYTE = 1L << 20;

    private TableMemory() {}

    /** Prints the three sizes; the JVMs started for it get the database file as their argument. */
    public static void main(String[] args) throws Exception {
        if (args.length == 1) {
            System.out.println(retained(args[0]));
            return;
        }
        Path folder = Files.createTempDirectory("table-memory");
        try {
            report(folder.resolve("sales.duckdb").toString());
        } finally {
            delete(folder);
        }
    }

    private static void report(String file) throws Exception {
        SampleRows rows = new SampleRows(ROWS);
        DuckDbSample.create(url(file), rows).close();
        long payload = rows.payloadBytes();
        print("payload", payload, payload);
        print("retained", Long.parseLong(run(file, MOST_MEGABYTES)), payload);
        print("smallest heap", leastHeap(file) * MEGABYTE, payload);
    }

    private static void print(String what, long bytes, long payload) {
        double megabytes = (double) bytes / MEGABYTE;
        double share = (double) bytes / payload;
        System.out.println(String.format(Locale.ROOT, "%s: %.1f MB, %.2f of the payload", what, megabytes, share));
    }

    /** Bytes that the table of the file's rows keeps in use: those that its going away sets free. */
    static long retained(String file) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(url(file))) {
            // What the first reading leaves in the driver and the JVM is not the table's.
            usedWithTable(connection);
            long held = usedWithTable(connection);
            return held - used();
        }
    }

    private static long usedWithTable(Connection connection) throws SQLException, InterruptedException {
        RowTable table = TableRead.read(connection, DuckDbSample.QUERY);
        try {
            return used();
        } finally {
            Reference.reachabilityFence(table);
        }
    }

    static String url(String file) {
        return "jdbc:duckdb:" + file;
    }

    /** The driver's finalizers let go of objects some time after a collection found them, hence the pauses. */
    private static long used() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(PAUSE_MILLIS);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static int leastHeap(String file) throws Exception {
        int tooSmall = 0;
        int enough = MOST_MEGABYTES;
        while (enough - tooSmall > STEP_MEGABYTES) {
            int middle = (tooSmall + enough) / 2;
            if (run(file, middle).isEmpty()) {
                tooSmall = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /** What a JVM of that heap prints; empty where the heap is too small. */
    private static String run(String file, int megabytes) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TableMemory.class.getName(),
                file);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Stream<String> lines = process.inputReader().lines()) {
            String printed = String.join("", lines.toList());
            return process.waitFor() == 0 ? printed : "";
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toFile).forEach(File::delete);
        }
        Files.delete(folder);
    }
}
