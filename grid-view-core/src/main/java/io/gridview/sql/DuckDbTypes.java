package io.gridview.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the type in DuckDB's message about a conversion, which else is full of data. */
final class DuckDbTypes {
    private static final Pattern TARGET =
            Pattern.compile("\\bto (?:the destination type )?((?:U?(?:TINY|SMALL|BIG|HUGE)?INT"
                    + "(?:EGER|8|16|32|64|128)?|FLOAT|DOUBLE|BOOL(?:EAN)?|DATE|TIME|TIMESTAMP|INTERVAL|UUID|BLOB|BIT|ENUM"
                    + "|DECIMAL\\(\\d{1,2}, ?\\d{1,2}\\))(?:\\[\\])?)(?= when casting|\n|$|\\()");

    private DuckDbTypes() {}

    /** The kind's sentence, with the type where it is known; empty where there is nothing to add. */
    static String sentence(FailureKind kind, String message) {
        if (kind != FailureKind.BAD_VALUE) {
            return "";
        }
        Matcher target = TARGET.matcher(message);
        String type = "";
        while (target.find()) {
            type = target.group(1);
        }
        return type.isEmpty()
                ? ""
                : "A value cannot be converted to " + type + "; leave such values out first, or use TRY_CAST";
    }
}
