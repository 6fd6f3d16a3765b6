package io.gridview.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the output that a column of the result is, by the ways in which engines name columns. */
final class ColumnMatch {
    private ColumnMatch() {}

    static @Nullable Output find(SelectShape shape, String name, int place, int columns) {
        boolean placed = shape.complete() && shape.outputs().size() == columns && place >= 0 && place < columns;
        Output there = placed ? shape.outputs().get(place) : null;
        if (there != null && there.name().equalsIgnoreCase(name)) {
            return there;
        }
        Output found = named(shape.outputs(), name, 0);
        if (found == null) {
            found = numbered(shape.outputs(), name);
        }
        if (found == null) {
            found = written(shape.outputs(), there, name);
        }
        if (found == null && there == null) {
            // Some results show what rows are grouped by though nobody selected it.
            found = named(shape.groupKeys(), name, 0);
        }
        return found == null ? there : found;
    }

    /** The output of a name, after so many others of the same. */
    private static @Nullable Output named(List<Output> outputs, String name, int skipped) {
        int left = skipped;
        for (Output output : outputs) {
            if (output.name().equalsIgnoreCase(name) && left-- == 0) {
                return output;
            }
        }
        return null;
    }

    /** {@code a_1} and {@code a:1} are the second column a. */
    private static @Nullable Output numbered(List<Output> outputs, String name) {
        int start = name.length();
        while (start > 0 && Character.isDigit(name.charAt(start - 1)) && name.length() - start < 4) {
            start--;
        }
        boolean numbered =
                start > 1 && start < name.length() && (name.charAt(start - 1) == '_' || name.charAt(start - 1) == ':');
        return numbered ? named(outputs, name.substring(0, start - 1), Integer.parseInt(name.substring(start))) : null;
    }

    /** The output whose text is the same expression, else the only one that PostgreSQL would call so. */
    private static @Nullable Output written(List<Output> outputs, @Nullable Output there, String name) {
        Expression expression = SelectReader.expression(name);
        if (expression == null) {
            return null;
        }
        if (there != null && Same.are(expression, SelectReader.expression(there.name()))) {
            return there;
        }
        Output found = null;
        boolean bare = expression instanceof Expression.Column;
        for (Output output : outputs) {
            if (!isText(output.name())) {
                continue;
            }
            Expression own = SelectReader.expression(output.name());
            if (!bare && Same.are(expression, own)) {
                return output;
            }
            if (bare && own != null && name.equalsIgnoreCase(BareNames.of(own))) {
                if (found != null) {
                    return there;
                }
                found = output;
            }
        }
        return found;
    }

    /** Whether a name is more than a word, so that it may be an expression's text. */
    private static boolean isText(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!SqlCharacters.continuesWord(name, i)) {
                return true;
            }
        }
        return false;
    }
}
