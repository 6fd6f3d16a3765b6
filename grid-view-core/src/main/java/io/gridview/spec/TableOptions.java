package io.gridview.spec;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the table and its frame behave.
 *
 * @param searchMode how the table is searched
 * @param striped whether every other row is shaded
 * @param columnSettings whether the reader may change columns; null for the widget's own default
 * @param columnGroupsOrder the order of menu groups
 * @param wrapper how much frame is drawn
 * @param exportXlsx whether a spreadsheet may be asked for
 * @param exportPdfUrl where a PDF may be fetched; null for nowhere
 */
public record TableOptions(
        SearchMode searchMode,
        boolean striped,
        @Nullable Boolean columnSettings,
        List<String> columnGroupsOrder,
        Wrapper wrapper,
        boolean exportXlsx,
        @Nullable String exportPdfUrl) {
    /** What a view gets that says nothing of these. */
    public static final TableOptions DEFAULT =
            new TableOptions(SearchMode.GLOBAL, false, null, List.of(), Wrapper.FULL, false, null);

    public TableOptions {
        Objects.requireNonNull(searchMode, "searchMode");
        columnGroupsOrder = List.copyOf(columnGroupsOrder);
        Objects.requireNonNull(wrapper, "wrapper");
    }

    /** Starts with every default in place. */
    public static TableOptionsBuilder builder() {
        return DEFAULT.toBuilder();
    }

    /** Starts with all that these options say. */
    public TableOptionsBuilder toBuilder() {
        return new TableOptionsBuilder(this);
    }
}
