package io.gridview.spec;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an input: the value, or the problems that stand in its way, or both where they are warnings.
 *
 * @param value null exactly where some problem is an error
 * @param problems in document order
 */
public record Reading<T>(@Nullable T value, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** A value without problems. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    /** No value, for these reasons. */
    public static <T> Reading<T> failed(List<Problem> problems) {
        return new Reading<>(null, problems);
    }

    /** No value, for this reason. */
    public static <T> Reading<T> failed(Problem problem) {
        return failed(List.of(problem));
    }

    /** True where there is a value. */
    public boolean isOk() {
        return value != null;
    }

    /**
     * The value, or what {@code failure} makes of the problems, thrown.
     *
     * @throws X where there is no value
     */
    public <X extends RuntimeException> T orThrow(Function<List<Problem>, X> failure) {
        if (value == null) {
            throw failure.apply(problems);
        }
        return value;
    }

    /** The value; only after {@link #isOk()} said yes. */
    public T get() {
        return orThrow(found -> new NoSuchElementException(found.toString()));
    }
}
