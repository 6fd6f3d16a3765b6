package io.gridview.present;

import io.gridview.statement.Source;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a column was taken for, such as {@code revenue: an amount, the sum of total}. */
final class FieldWords {
    private FieldWords() {}

    static String of(Field field) {
        String from = source(field.source());
        String grouped = field.grouped() ? ", which rows are grouped by" : "";
        return field.key() + ": " + nature(field.nature()) + (from.isEmpty() ? "" : ", " + from) + grouped + ".";
    }

    private static String nature(Nature nature) {
        return switch (nature) {
            case AMOUNT -> "an amount, which adds up";
            case PART -> "a part of one whole";
            case LEVEL -> "a quantity that does not add up";
            case RUNNING -> "a value over the rows so far";
            case CHANGE -> "a change from another row";
            case RANK -> "a place in an order";
            case CATEGORY -> "a category";
            case ORDERED -> "a category with an order of its own";
            case TIME -> "points in time";
            case IDENTIFIER -> "an identifier";
            case MOMENT -> "a moment, no axis";
            case COORDINATE -> "a coordinate";
            case TEXT -> "text to read";
            case NOTHING -> "nothing that tells rows apart";
        };
    }

    private static String source(@Nullable Source source) {
        if (source instanceof Source.Aggregated made) {
            String distinct = made.distinct() ? " of different " : " of ";
            return "by " + made.function().name().toLowerCase(Locale.ROOT)
                    + (made.columns().isEmpty() ? "" : distinct + list(made.columns()));
        }
        if (source instanceof Source.Timed timed) {
            return "by " + timed.part().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (timed.column() == null ? "" : " of " + timed.column());
        }
        if (source instanceof Source.Ratio ratio) {
            return "a ratio" + (ratio.columns().isEmpty() ? "" : " of " + list(ratio.columns()));
        }
        return source instanceof Source.Classed classed ? "classes of " + list(classed.columns()) : "";
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
