package io.gridview.guard.select;

import java.util.List;

/**
 * A type as written.
 *
 * @param first its first word
 * @param parts the types inside it, of an array, a map or a row
 */
record TypeName(Lexeme first, List<TypeName> parts) {
    /** Its first word, which names it. */
    String name() {
        return first.name();
    }
}
