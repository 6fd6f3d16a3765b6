package io.gridview.present;

import io.gridview.data.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a made-up result; what it is was decided before its name and values were.
 *
 * @param name its name in the result
 * @param item what the select list says of it
 * @param key what rows are grouped by for it; null where it is computed
 * @param addable whether a sum of it means anything
 * @param type how its values are held
 * @param values makes the value of a row
 */
record MadeColumn(String name, String item, @Nullable String key, boolean addable, ColumnType type, Values values) {

    /** The value of a row; null for none. */
    interface Values {
        @Nullable
        Object at(int row);
    }
}
