package io.gridview.guard.select;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks against a statement.
 *
 * @param kind what sort of thing
 * @param offset where it stands in the planner's text, in UTF-16 units
 * @param message what it is and what to write instead, without a full stop
 * @param allowed what would be accepted; empty where there is no such list
 * @param didYouMean the nearest accepted word; null where none is near
 */
public record SelectFault(
        Kind kind,
        int offset,
        String message,
        List<String> allowed,
        @Nullable String didYouMean) {
    /** What sort of fault it is. */
    public enum Kind {
        SYNTAX,
        REFUSED,
        UNKNOWN_TABLE
    }

    public SelectFault {
        allowed = List.copyOf(allowed);
    }

    static SelectFault syntax(Lexeme at, String message) {
        return new SelectFault(Kind.SYNTAX, at.offset(), message, List.of(), null);
    }

    static SelectFault refused(Lexeme at, String message) {
        return new SelectFault(Kind.REFUSED, at.offset(), message, List.of(), null);
    }
}
