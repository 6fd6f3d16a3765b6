package io.gridview.profile;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowFormatException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the engine's name of a type to its words and figures: an ENUM lists values, a STRUCT the names of its fields. */
final class OutboundTypes {
    private static final Pattern TYPE = Pattern.compile(
            "([A-Z][A-Z0-9_]*+(?: [A-Z][A-Z0-9_]*+)?+)(\\(\\d{1,4}(?:, ?\\d{1,4})?\\))?( WITH(?:OUT)? TIME ZONE)?");

    private static final Pattern FIRST_WORD = Pattern.compile("[A-Z][A-Z0-9_]*+");

    private OutboundTypes() {}

    /** @param sqlType the engine's name; null where it is not known */
    static String of(@Nullable String sqlType, ColumnType type) {
        if (sqlType == null) {
            return of(type);
        }
        String name = sqlType.strip().toUpperCase(Locale.ROOT);
        if (TYPE.matcher(name).matches() && isKnown(name)) {
            return name;
        }
        Matcher word = FIRST_WORD.matcher(name);
        boolean known = word.lookingAt() && isKnown(word.group());
        return (known ? word.group() : of(type)) + (known && name.endsWith("]") ? "[]" : "");
    }

    /** Types that someone defined have names of their own, which are not told. */
    private static boolean isKnown(String name) {
        try {
            return ColumnHeader.parse("", name).type() != null;
        } catch (RowFormatException e) {
            return false;
        }
    }

    /** Integers of any size are one type here, as where it was taken from the values it tells how large they are. */
    private static String of(ColumnType type) {
        return switch (type) {
            case INTEGER, BIG_INTEGER -> "INTEGER";
            case DECIMAL -> "DECIMAL";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case TEXT -> "VARCHAR";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case TIMESTAMP -> "TIMESTAMP";
            case INSTANT -> "TIMESTAMP WITH TIME ZONE";
            case JSON -> "JSON";
        };
    }
}
