package io.gridview.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a query looks at the rows of one around it. */
final class Correlation {
    private Correlation() {}

    /** Whether the tokens name a table, before a dot, that is none of the relations. */
    static boolean in(Cursor cursor, int from, int to, List<Relation> relations) {
        Set<String> own = new HashSet<>();
        relations.forEach(relation -> own.add(relation.alias()));
        for (int i = from; i + 1 < to; i++) {
            boolean table = cursor.isName(i) && cursor.symbol(i + 1, '.') && !cursor.symbol(i - 1, '.');
            if (table && cursor.isName(i + 2) && !cursor.symbol(i + 3, '(')) {
                boolean known = own.contains(cursor.token(i).folded())
                        || own.contains(cursor.token(i + 2).folded());
                if (!known) {
                    return true;
                }
            }
        }
        return false;
    }
}
