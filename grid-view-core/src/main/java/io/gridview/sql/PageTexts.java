package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.filter.CellTexts;
import io.gridview.format.ValueFormats;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of cells as the reader of a page sees them. */
final class PageTexts implements CellTexts {
    private static final int MOST_DECIMALS = 4;

    private final ValueFormats formats;
    private final Map<String, FormatSpec> byKey = new HashMap<>();

    PageTexts(ValueFormats formats, List<ResultColumn> columns, List<PageColumn> stated) {
        this.formats = formats;
        columns.forEach(column -> byKey.put(column.key(), usual(column)));
        for (PageColumn column : stated) {
            if (column.format() != null) {
                byKey.put(column.key(), column.format());
            }
        }
    }

    @Override
    public String text(Column column, int row) {
        return formats.text(column.value(row), format(column.key()));
    }

    /** The text of a value in a column. */
    String text(Object value, ResultColumn column) {
        return formats.text(value, format(column.key()));
    }

    FormatSpec format(String key) {
        return byKey.getOrDefault(key, FormatSpec.of(FormatType.TEXT));
    }

    /** What a column's type alone says; its values are not known. */
    private static FormatSpec usual(ResultColumn column) {
        ColumnType type = column.type();
        if (type == null) {
            return FormatSpec.of(FormatType.TEXT);
        }
        return switch (type) {
            case INTEGER, BIG_INTEGER -> FormatSpec.of(FormatType.INTEGER);
            case DECIMAL -> decimal(ExactType.of(column.sqlType()).scale());
            case DOUBLE -> FormatSpec.of(FormatType.NUMBER);
            case BOOLEAN -> FormatSpec.of(FormatType.BOOLEAN);
            case DATE -> FormatSpec.of(FormatType.DATE);
            case TIMESTAMP, INSTANT -> FormatSpec.of(FormatType.DATETIME);
            case TEXT, TIME, JSON -> FormatSpec.of(FormatType.TEXT);
        };
    }

    private static FormatSpec decimal(int scale) {
        if (scale == 0) {
            return FormatSpec.of(FormatType.INTEGER);
        }
        return scale <= MOST_DECIMALS
                ? FormatSpec.of(FormatType.NUMBER).withDecimals(scale)
                : FormatSpec.of(FormatType.NUMBER);
    }
}
