package io.gridview.filter;

import java.util.Objects;

/**
 * What a search text asks for.
 *
 * <pre>
 * query  = group { ("/" | "\" | ",") group }        rows of any group
 * group  = term { ["+"] term }                      rows of every term; a blank joins like "+"
 * term   = ["-"] [column ":"] body                  a leading dash of any kind excludes
 * body   = word                                     one cell holds the word
 *        | '"' text '"'                             one cell holds the text, signs and blanks included
 *        | "%" text "%"                             the same; a "%" within stands for any run of characters
 *        | (">" | ">=" | "&lt;" | "&lt;=" | "=") value    one cell compares so
 *        | value ".." value                         one cell lies within, both ends included
 * value  = number | month | day | day "T" time      12.5, -3, 2024-06, 2024-06-30, 2024-06-30T14:05
 * </pre>
 *
 * <p>From the tightest: the column, the dash, AND, OR. A column is named by its label or key, in any case, in quotes
 * where it holds a blank; a word before a colon that names none is part of the word. Numbers compare with number
 * columns, times with dates, timestamps and instants, by the whole month, day, minute or second they name. {@code -5..5}
 * is the range from minus five.
 *
 * <p>A query is half-typed where a quote or per cent sign is open, an operator lacks a side, a dash or a column its
 * term, or a comparison its value.
 *
 * @param state whether the query is applied
 * @param filter what it asks for; every row where it is not applied
 */
public record SearchQuery(State state, RowFilter filter) {
    /** How far a query is. */
    public enum State {
        /** Nothing was typed. */
        EMPTY,
        /** It is half-typed and not applied. */
        INCOMPLETE,
        /** It is applied. */
        COMPLETE
    }

    public SearchQuery {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(filter, "filter");
    }
}
