package io.gridview.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the notes of one reading; each message is worded here once. */
final class Notes {
    private final List<DataNote> notes = new ArrayList<>();

    List<DataNote> list() {
        return List.copyOf(notes);
    }

    void nonFinite(String key, long count) {
        add("non_finite", key, "NaN or infinite values in \"" + key + "\" count as missing: " + count, count);
    }

    void malformedText(String key, long count) {
        add(
                "malformed_text",
                key,
                "Texts in \"" + key + "\" with unpaired surrogates, replaced by U+FFFD: " + count,
                count);
    }

    void timeOutOfRange(String key, long count) {
        add(
                "time_out_of_range",
                key,
                "Times of day in \"" + key + "\" beyond 23:59:59.999999999 count as missing: " + count,
                count);
    }

    void mixedTypes(String key, String kinds, long count) {
        add(
                "mixed_types",
                key,
                "\"" + key + "\" mixes " + kinds + " and is read as text; values turned into text: " + count,
                count);
    }

    void duplicateName(String key, int position, String name) {
        add(
                "renamed_column",
                key,
                "Column " + position + " is named \"" + name + "\" like another one; its key is \"" + key + "\"",
                1);
    }

    void blankName(String key, int position) {
        add("renamed_column", key, "Column " + position + " has no name; its key is \"" + key + "\"", 1);
    }

    void unlistedColumn(String name, long rows) {
        add("unlisted_column", null, "Rows hold \"" + name + "\", which is no column; rows concerned: " + rows, rows);
    }

    void absentColumn(String key) {
        add("absent_column", key, "No row holds \"" + key + "\"; the column is all null", 1);
    }

    void rowLimit(long rows) {
        add(
                "row_limit",
                null,
                "The result has more rows than the limit of " + rows + "; the others were left out",
                rows);
    }

    void byteLimit(long rows, long bytes) {
        add(
                "byte_limit",
                null,
                "The first " + rows + " rows reach the limit of " + bytes + " bytes; the others were left out",
                rows);
    }

    void columnLimit(int kept, long leftOut) {
        add(
                "column_limit",
                null,
                "Only the first " + kept + " columns were read, the limit; columns left out: " + leftOut,
                leftOut);
    }

    void longCell(String key, ColumnType type, int maxBytes, long count) {
        String what = type == ColumnType.JSON ? "JSON values in \"" : "Texts in \"";
        String become = type == ColumnType.JSON ? " count as missing: " : " were cut and end with \"…\": ";
        add("long_cell", key, what + key + "\" of more than " + maxBytes + " bytes" + become + count, count);
    }

    /** Says nothing when nothing was counted. */
    private void add(String code, @Nullable String key, String message, long count) {
        if (count > 0) {
            notes.add(new DataNote(code, key, message, count));
        }
    }
}
