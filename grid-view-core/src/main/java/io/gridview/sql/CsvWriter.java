package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.filter.RawText;
import io.gridview.json.ShortestDecimal;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 has them: exact digits, ISO times, nothing between the separators for no value.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it; negative numbers stay numbers.
 */
final class CsvWriter implements RowWriter {
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final int PLAIN_ZEROS = 21;

    private final OutputStream sink;
    private final CsvOptions options;
    private final StringBuilder text = new StringBuilder();

    CsvWriter(OutputStream sink, CsvOptions options) {
        this.sink = sink;
        this.options = options;
    }

    @Override
    public void begin(RowTable columns) {
        if (options.byteOrderMark()) {
            text.append('\ufeff');
        }
        for (int i = 0; i < columns.columnCount(); i++) {
            separate(i);
            quoted(harmless(columns.columns().get(i).key()));
        }
        text.append("\r\n");
    }

    @Override
    public void row(RowTable block, int row) {
        for (int i = 0; i < block.columnCount(); i++) {
            separate(i);
            Column column = block.columns().get(i);
            cell(column.value(row), column.type());
        }
        text.append("\r\n");
    }

    private void separate(int place) {
        if (place > 0) {
            text.append(options.separator());
        }
    }

    private void cell(@Nullable Object value, ColumnType type) {
        if (value == null) {
            return;
        }
        if (type == ColumnType.TEXT || type == ColumnType.JSON) {
            quoted(harmless(value.toString()));
        } else if (value instanceof Double number) {
            text.append(digits(ShortestDecimal.of(number)));
        } else if (value instanceof BigDecimal number) {
            // The scale is part of the number: 1.50 stays 1.50.
            text.append(number.toPlainString());
        } else {
            text.append(RawText.of(value));
        }
    }

    /** An exponent where plain digits would be mostly zeros. */
    private static String digits(BigDecimal number) {
        boolean plain = Math.abs((long) number.precision() - number.scale()) <= PLAIN_ZEROS;
        return plain ? number.toPlainString() : number.toString();
    }

    private static String harmless(String value) {
        boolean formula = !value.isEmpty()
                && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        return formula ? "'" + value : value;
    }

    private void quoted(String value) {
        boolean plain = !value.isEmpty()
                && value.indexOf('"') < 0
                && value.indexOf(options.separator()) < 0
                && value.indexOf('\n') < 0
                && value.indexOf('\r') < 0;
        if (plain) {
            text.append(value);
        } else {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }

    @Override
    public void flush() throws IOException {
        sink.write(text.toString().getBytes(StandardCharsets.UTF_8));
        sink.flush();
        text.setLength(0);
    }
}
