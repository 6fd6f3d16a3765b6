package io.gridview.examples.chat.query;

/** Writes literals. */
final class Quoted {
    private Quoted() {}

    /** A text literal: in single quotes, each quote in it doubled. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
