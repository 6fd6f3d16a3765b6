package io.gridview.spec;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts {@link TableOptions} together; checks nothing but nulls. */
public final class TableOptionsBuilder {
    private SearchMode searchMode;
    private boolean striped;
    private @Nullable Boolean columnSettings;
    private List<String> columnGroupsOrder;
    private Wrapper wrapper;
    private boolean exportXlsx;
    private @Nullable String exportPdfUrl;

    TableOptionsBuilder(TableOptions options) {
        searchMode = options.searchMode();
        striped = options.striped();
        columnSettings = options.columnSettings();
        columnGroupsOrder = options.columnGroupsOrder();
        wrapper = options.wrapper();
        exportXlsx = options.exportXlsx();
        exportPdfUrl = options.exportPdfUrl();
    }

    /** How the table is searched. */
    public TableOptionsBuilder searchMode(SearchMode searchMode) {
        this.searchMode = Objects.requireNonNull(searchMode, "searchMode");
        return this;
    }

    /** Whether every other row is shaded. */
    public TableOptionsBuilder striped(boolean striped) {
        this.striped = striped;
        return this;
    }

    /** Whether the reader may change columns; null for the widget's own default. */
    public TableOptionsBuilder columnSettings(@Nullable Boolean columnSettings) {
        this.columnSettings = columnSettings;
        return this;
    }

    /** The order of menu groups. */
    public TableOptionsBuilder columnGroupsOrder(List<String> columnGroupsOrder) {
        this.columnGroupsOrder = List.copyOf(columnGroupsOrder);
        return this;
    }

    /** How much frame is drawn. */
    public TableOptionsBuilder wrapper(Wrapper wrapper) {
        this.wrapper = Objects.requireNonNull(wrapper, "wrapper");
        return this;
    }

    /** Whether a spreadsheet may be asked for. */
    public TableOptionsBuilder exportXlsx(boolean exportXlsx) {
        this.exportXlsx = exportXlsx;
        return this;
    }

    /** Where a PDF may be fetched; null for nowhere. */
    public TableOptionsBuilder exportPdfUrl(@Nullable String exportPdfUrl) {
        this.exportPdfUrl = exportPdfUrl;
        return this;
    }

    /** The finished options. */
    public TableOptions build() {
        return new TableOptions(
                searchMode, striped, columnSettings, columnGroupsOrder, wrapper, exportXlsx, exportPdfUrl);
    }
}
