package io.gridview.duckdb;

/**
 * What a DuckDB database may take of the machine.
 *
 * @param memoryMegabytes memory of the engine in MB, at least 64
 * @param threads threads of the engine, at least 1
 * @param spillMegabytes disk in MB for what does not fit the memory, in a folder of its own below the system's folder
 *     for temporary files; 0 for none, so that a large sort or aggregate fails instead
 */
public record DuckDbOptions(int memoryMegabytes, int threads, int spillMegabytes) {
    /** One gigabyte of memory, four threads, four gigabytes of disk. */
    public static final DuckDbOptions DEFAULT = new DuckDbOptions(1024, 4, 4096);

    /** @throws IllegalArgumentException if there is too little of any */
    public DuckDbOptions {
        if (memoryMegabytes < 64 || threads < 1) {
            throw new IllegalArgumentException("DuckDB needs at least 64 MB and one thread");
        }
        if (spillMegabytes < 0) {
            throw new IllegalArgumentException("spillMegabytes must not be negative");
        }
    }

    /** So much memory and so many threads, with the disk of {@link #DEFAULT}. */
    public DuckDbOptions(int memoryMegabytes, int threads) {
        this(memoryMegabytes, threads, DEFAULT.spillMegabytes);
    }

    /** These options with another amount of disk. */
    public DuckDbOptions withSpillMegabytes(int megabytes) {
        return new DuckDbOptions(memoryMegabytes, threads, megabytes);
    }
}
