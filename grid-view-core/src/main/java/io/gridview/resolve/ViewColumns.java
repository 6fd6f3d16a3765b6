package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.data.TextColumn;
import io.gridview.format.ValueFormats;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.GridViewSpec;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of the rows as a view sees them: with the view's labels and formats, text read as numbers on demand. */
final class ViewColumns {
    private final RowTable rows;
    private final Map<String, ColumnSpec> specs = new HashMap<>();
    private final Map<String, @Nullable Column> numbers = new HashMap<>();
    private final Map<String, FormatSpec> formatOf = new HashMap<>();

    private final Map<String, ColumnTraits> traitsOf = new HashMap<>();
    private final Figures figures;
    private final ValueFormats formats;
    private final Diagnostics diagnostics;

    ViewColumns(GridViewSpec view, RowTable rows, Figures figures, ValueFormats formats, Diagnostics diagnostics) {
        this.rows = rows;
        this.figures = figures;
        this.formats = formats;
        this.diagnostics = diagnostics;
        view.columns().forEach(column -> specs.putIfAbsent(column.key(), column));
    }

    /**
     * The column of that key.
     *
     * @throws IllegalArgumentException for a key that is not in the rows; a checked view has none
     */
    Column column(String key) {
        Column column = rows.column(key);
        if (column == null) {
            throw new IllegalArgumentException("the rows have no column \"" + key + "\"");
        }
        return column;
    }

    /** The column's label in this view, or its key where the view does not show it. */
    String label(String key) {
        ColumnSpec spec = specs.get(key);
        return spec == null ? key : spec.label();
    }

    /** A value as text. */
    String text(@Nullable Object value, FormatSpec format) {
        return formats.text(value, format);
    }

    /** How the column's cells are written. */
    FormatSpec format(String key) {
        return formatOf.computeIfAbsent(key, this::askedOrDefault);
    }

    /** What all values of the column have in common. */
    ColumnTraits traits(String key) {
        return traitsOf.computeIfAbsent(key, unseen -> figures.traits(column(key)));
    }

    private FormatSpec askedOrDefault(String key) {
        ColumnSpec spec = specs.get(key);
        FormatSpec format = spec == null || spec.format() == null
                ? DefaultFormats.of(column(key), () -> traits(key))
                : spec.format();
        return formats.complete(format);
    }

    /**
     * The column as numbers: itself where it is numeric, read from text by {@link TextNumbers} where it is text.
     *
     * @param pointer where the view asks for numbers, for the diagnostic
     * @return null where the column has no numbers; a diagnostic then says why
     */
    @Nullable
    Column numeric(String key, String pointer) {
        Column column = column(key);
        if (column.type().isNumeric()) {
            return column;
        }
        if (!numbers.containsKey(key)) {
            numbers.put(key, readText(column, pointer));
        }
        return numbers.get(key);
    }

    private @Nullable Column readText(Column column, String pointer) {
        if (!(column instanceof TextColumn texts) || column.type() != ColumnType.TEXT) {
            diagnostics.warn(
                    "not_a_number",
                    pointer,
                    "Column \"" + column.key() + "\" is of type "
                            + column.type().wire() + " and has no numbers.");
            return null;
        }
        TextNumbers.Outcome outcome = TextNumbers.read(texts);
        if (outcome instanceof TextNumbers.Numbers read) {
            if (read.skipped() > 0) {
                diagnostics.warn(
                        "text_without_number",
                        pointer,
                        "Texts of column \"" + column.key()
                                + "\" that stand for no value (such as \"n/a\") were skipped: " + read.skipped() + ".");
            }
            return read.column();
        }
        TextNumbers.Refused refused = (TextNumbers.Refused) outcome;
        diagnostics.warn(refused.code(), pointer, refused.reason());
        return null;
    }
}
