package io.gridview.sql;

/**
 * What an engine said went wrong.
 *
 * @param kind what it is
 * @param words the engine's own, with names and types but no data; empty where that is not certain
 * @param offset where, in the text that was sent, in UTF-16 units; -1 for no place
 */
record EngineFailure(FailureKind kind, String words, int offset) {
    static final int NOWHERE = -1;

    static EngineFailure of(FailureKind kind) {
        return new EngineFailure(kind, "", NOWHERE);
    }
}
