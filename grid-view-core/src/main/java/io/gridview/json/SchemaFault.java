package io.gridview.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a document leaves its schema.
 *
 * @param keyword the schema keyword that refused it, such as {@code enum}
 * @param pointer JSON Pointer to the value that was refused
 * @param property the member that is missing or too many; null for other keywords
 * @param value the refused value as text
 * @param allowed the accepted words: of an enum its values, of an unknown member the known ones
 * @param bound what the keyword demands, as text: a number, a pattern, a type
 */
public record SchemaFault(
        String keyword,
        String pointer,
        @Nullable String property,
        String value,
        List<String> allowed,
        String bound) {
    public SchemaFault {
        allowed = List.copyOf(allowed);
    }
}
