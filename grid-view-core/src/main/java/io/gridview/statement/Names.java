package io.gridview.statement;

import java.util.ArrayList;
import java.util.List;

/** Lists of names. */
final class Names {
    private Names() {}

    /** Reads names in brackets, as behind an alias; nothing where none open here. */
    static List<String> inBrackets(Cursor cursor) {
        if (!cursor.symbol('(')) {
            return List.of();
        }
        int closing = cursor.closing(cursor.at);
        List<String> names = new ArrayList<>();
        boolean expected = true;
        for (int i = cursor.at + 1; i < closing; i = cursor.after(i)) {
            if (expected && cursor.isName(i)) {
                names.add(cursor.token(i).text());
            }
            expected = cursor.symbol(i, ',');
        }
        cursor.at = Math.min(closing + 1, cursor.end);
        return names;
    }
}
