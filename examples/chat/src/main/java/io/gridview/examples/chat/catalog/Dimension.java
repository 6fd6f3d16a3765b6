package io.gridview.examples.chat.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rows can be grouped and filtered by.
 *
 * @param column the column, or the result column's name where {@code sql} is given
 * @param name the plain name
 * @param sql the expression, null for the column itself
 * @param knownValues whether the values are looked up at start, so that questions can name them; null means yes
 * @param codes whether the values are codes such as {@code ATL}
 * @param shortNames whether a value may be named without words such as "airlines"
 * @param plainValues whether a value says by itself what it is, as a country does
 * @param before the words before a value that say it is this dimension's, such as {@code from}
 * @param aliases other words for a value
 * @param aliasesOf the column of the dimension whose aliases hold here too, or null
 */
public record Dimension(
        String column,
        String name,
        List<String> synonyms,
        @Nullable String sql,
        @Nullable Boolean knownValues,
        @Nullable Boolean codes,
        @Nullable Boolean shortNames,
        @Nullable Boolean plainValues,
        List<String> before,
        Map<String, List<String>> aliases,
        @Nullable String aliasesOf) {

    public Dimension {
        synonyms = Lists.orEmpty(synonyms);
        before = Lists.orEmpty(before);
        aliases = Lists.orEmpty(aliases);
    }

    /** The expression to select and group by. */
    public String expression() {
        return sql == null ? column : sql;
    }

    /** True where questions can name this dimension's values. */
    public boolean hasKnownValues() {
        return !Boolean.FALSE.equals(knownValues);
    }

    /** True where values are codes. */
    public boolean hasCodes() {
        return Boolean.TRUE.equals(codes);
    }

    /** True where a value says by itself what it is. */
    public boolean hasPlainValues() {
        return Boolean.TRUE.equals(plainValues);
    }

    /** True where a value may be named without its generic words. */
    public boolean hasShortNames() {
        return Boolean.TRUE.equals(shortNames);
    }
}
