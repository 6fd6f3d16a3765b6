package io.gridview.statement;

import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Classed;
import io.gridview.statement.Source.Computed;
import io.gridview.statement.Source.Plain;
import io.gridview.statement.Source.Ratio;
import io.gridview.statement.Source.Timed;
import io.gridview.statement.Source.Windowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several sources are together. */
final class Sources {
    /** Nothing is decided by more, and a text could name tens of thousands again and again. */
    private static final int MOST_COLUMNS = 64;

    private Sources() {}

    static List<String> columns(Source source) {
        if (source instanceof Plain plain) {
            return List.of(plain.name());
        }
        if (source instanceof Aggregated aggregated) {
            return aggregated.columns();
        }
        if (source instanceof Timed timed) {
            String column = timed.column();
            return column == null ? List.of() : List.of(column);
        }
        if (source instanceof Ratio ratio) {
            return ratio.columns();
        }
        if (source instanceof Windowed windowed) {
            return windowed.columns();
        }
        if (source instanceof Classed classed) {
            return classed.columns();
        }
        return source instanceof Computed computed ? computed.columns() : List.of();
    }

    static List<AggregateFunction> aggregates(Source source) {
        if (source instanceof Aggregated aggregated) {
            return List.of(aggregated.function());
        }
        return source instanceof Computed computed ? computed.aggregates() : List.of();
    }

    /** The columns of all, each once. */
    static List<String> columns(Collection<Cell> cells) {
        if (cells.size() == 1) {
            return columns(cells.iterator().next().source());
        }
        List<String> all = new ArrayList<>();
        for (Cell cell : cells) {
            for (String column : columns(cell.source())) {
                if (all.size() < MOST_COLUMNS && all.stream().noneMatch(column::equalsIgnoreCase)) {
                    all.add(column);
                }
            }
        }
        return all;
    }

    /** An expression that nothing more is known of than what takes part in it. */
    static Cell computed(Collection<Cell> cells) {
        List<AggregateFunction> aggregates = new ArrayList<>();
        for (Cell cell : cells) {
            for (AggregateFunction aggregate : aggregates(cell.source())) {
                if (aggregates.size() < MOST_COLUMNS) {
                    aggregates.add(aggregate);
                }
            }
        }
        return new Cell(new Computed(columns(cells), aggregates));
    }

    /** The only column that takes part; null for none or several. */
    static @Nullable String single(Source source) {
        List<String> columns = columns(source);
        return columns.size() == 1 ? columns.get(0) : null;
    }

    /** How many aggregates lie in one another, as far as it matters. */
    static boolean isDeep(@Nullable Source source) {
        Source at = source;
        for (int depth = 0; depth < 4; depth++) {
            if (!(at instanceof Aggregated aggregated)) {
                return false;
            }
            at = aggregated.of();
        }
        return at != null;
    }
}
