package io.gridview.sql;

/**
 * What a DuckDB database may take of the machine.
 *
 * @param memoryMegabytes memory of the engine in MB, at least 64
 * @param threads threads of the engine, at least 1
 */
public record DuckDbOptions(int memoryMegabytes, int threads) {
    /** One gigabyte, four threads. */
    public static final DuckDbOptions DEFAULT = new DuckDbOptions(1024, 4);

    /** @throws IllegalArgumentException if there is too little of either */
    public DuckDbOptions {
        if (memoryMegabytes < 64 || threads < 1) {
            throw new IllegalArgumentException("DuckDB needs at least 64 MB and one thread");
        }
    }
}
