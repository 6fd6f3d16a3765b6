package io.gridview.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what statements returned, for a while and within bounds; safe for many threads.
 *
 * <p>An entry is found by the SHA-256 of its statement's text, so the texts themselves are not kept. Requests for the
 * same thing at the same time wait for one reading; what failed is not kept.
 */
public final class ResultCache {
    private static final long BYTES_OF_AN_ENTRY = 512;

    private final Cache<Key, Entry> entries;
    private final ConcurrentMap<Key, Flight> flights = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder shared = new LongAdder();
    private final LongAdder loads = new LongAdder();
    private final LongAdder failures = new LongAdder();

    private ResultCache(CacheLimits limits, Ticker ticker) {
        // Weight is all that is bounded, so the lightest entry weighs its share.
        long least = Math.max(1, limits.maxBytes() / limits.maxEntries());
        this.entries = Caffeine.newBuilder()
                .maximumWeight(limits.maxBytes())
                .weigher((Key key, Entry entry) -> (int) Math.min(Integer.MAX_VALUE, Math.max(least, entry.bytes())))
                .expireAfterWrite(limits.maxAge())
                .ticker(ticker)
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /** A cache within these limits. */
    public static ResultCache create(CacheLimits limits) {
        return new ResultCache(limits, Ticker.systemTicker());
    }

    static ResultCache create(CacheLimits limits, Ticker ticker) {
        return new ResultCache(limits, ticker);
    }

    /** Whose result it is, of which statement, and which part of it. */
    record Key(Object source, String statement, Object part) {
        static Key of(Object source, String sql, Object part) {
            return new Key(source, digest(sql), part);
        }
    }

    private record Entry(Object value, long bytes) {}

    /**
     * A value that is kept, else what loading it gives.
     *
     * @param waiter ends this caller's wait; the loading itself ends when nobody waits any more
     * @param load reads the value, on a thread of its own
     * @param bytes about how many bytes a value takes
     */
    <T> Outcome<T> get(
            Key key,
            Class<T> type,
            Cancellation waiter,
            Function<Cancellation, Outcome<T>> load,
            Function<T, Long> bytes) {
        T known = peek(key, type);
        if (known != null) {
            hits.increment();
            return Outcome.of(known);
        }
        Flight flight = flights.compute(key, (same, running) -> {
            if (running != null && running.join()) {
                shared.increment();
                return running;
            }
            return new Flight();
        });
        flight.startOnce(() -> load(flight, key, type, load, bytes));
        try {
            return flight.await(waiter, type);
        } finally {
            if (flight.leave()) {
                flights.remove(key, flight);
            }
        }
    }

    private <T> Outcome<?> load(
            Flight flight, Key key, Class<T> type, Function<Cancellation, Outcome<T>> load, Function<T, Long> bytes) {
        try {
            // Another flight may have landed since the caller looked.
            T known = peek(key, type);
            Outcome<T> outcome = known != null ? Outcome.of(known) : load.apply(flight.cancellation());
            T value = outcome.value();
            if (value == null) {
                failures.increment();
            } else if (known == null) {
                loads.increment();
                put(key, value, bytes.apply(value));
            }
            return outcome;
        } finally {
            flights.remove(key, flight);
        }
    }

    <T> @Nullable T peek(Key key, Class<T> type) {
        Entry entry = entries.getIfPresent(key);
        return entry == null ? null : type.cast(entry.value());
    }

    void put(Key key, Object value, long bytes) {
        entries.put(key, new Entry(value, bytes + BYTES_OF_AN_ENTRY));
    }

    /**
     * The whole result of a statement that a runner reads: the one that is kept, else what {@code load} gives.
     *
     * @param source whose statements these are, for instance the runner
     * @param sql the statement
     * @param waiter ends this caller's wait with {@code sql_cancelled}
     * @param load runs the statement, on a thread of its own, until nobody waits any more
     */
    public SqlResult rows(Object source, String sql, Cancellation waiter, Function<Cancellation, SqlResult> load) {
        return get(
                        Key.of(source, sql, "rows"),
                        SqlResult.Rows.class,
                        waiter,
                        cancellation -> outcome(load.apply(cancellation)),
                        rows -> TableBytes.of(rows.table()))
                .<SqlResult>fold(rows -> rows, SqlResult.Refused::new, SqlResult.Failed::new);
    }

    private static Outcome<SqlResult.Rows> outcome(SqlResult result) {
        if (result instanceof SqlResult.Rows rows) {
            return Outcome.of(rows);
        }
        return result instanceof SqlResult.Refused refused
                ? Outcome.refused(refused.problems())
                : Outcome.failed(((SqlResult.Failed) result).problem());
    }

    /** Drops everything that is known of a statement. */
    public void invalidate(String sql) {
        String statement = digest(sql);
        entries.asMap().keySet().removeIf(key -> key.statement().equals(statement));
    }

    /** Drops everything. */
    public void clear() {
        entries.invalidateAll();
    }

    /** What the cache did so far. */
    public CacheStatistics statistics() {
        entries.cleanUp();
        CacheStats stats = entries.stats();
        long bytes = entries.asMap().values().stream().mapToLong(Entry::bytes).sum();
        return new CacheStatistics(
                hits.sum(),
                shared.sum(),
                loads.sum(),
                failures.sum(),
                stats.evictionCount(),
                entries.estimatedSize(),
                bytes);
    }

    private static String digest(String sql) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
