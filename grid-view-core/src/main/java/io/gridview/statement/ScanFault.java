package io.gridview.statement;

/**
 * The first thing in a text that engines do not read, or read differently from each other or from a person.
 *
 * @param syntax true where no engine reads it, false where some would
 * @param offset where it stands in UTF-16 units; -1 for no one place
 * @param message what it is, as a sentence without a full stop
 */
public record ScanFault(boolean syntax, int offset, String message) {}
