package io.gridview.sql;

import io.gridview.dialect.SqlDialect;
import java.util.List;

/** Comparisons of texts whose letters are plain ASCII, which every engine folds as Java does. */
final class AsciiText {
    private static final int LAST = 0x7f;

    private AsciiText() {}

    /** True of cells that are ASCII from end to end; unknown where the engine cannot say it. */
    static Condition isAscii(String value, SqlDialect dialect) {
        String bytes = switch (dialect.name()) {
            case "duckdb" -> "strlen(" + value + ")";
            case "postgresql" -> "octet_length(convert_to(" + value + ", 'UTF8'))";
            case "trino" -> "length(to_utf8(" + value + "))";
            default -> "";
        };
        return bytes.isEmpty()
                ? Condition.UNKNOWN
                : Condition.exactly("(" + value + " IS NOT NULL AND " + bytes + " = length(" + value + "))");
    }

    /** Texts in lower case that hold these parts in this order. */
    static Condition holds(String value, List<String> parts) {
        if (!parts.stream().allMatch(AsciiText::isAscii)) {
            return Condition.NO_ROW;
        }
        StringBuilder pattern = new StringBuilder("%");
        boolean escaped = false;
        for (String part : parts) {
            String quoted = part.replaceAll("[!%_\\\\]", "!$0");
            escaped |= !quoted.equals(part);
            pattern.append(quoted).append('%');
        }
        String literal = "'" + pattern.toString().replace("'", "''") + "'";
        // Without the word ESCAPE a backslash has a meaning of its own in some engines, and none is there then.
        return Condition.exactly(
                "(" + value + " IS NOT NULL AND " + value + " LIKE " + literal + (escaped ? " ESCAPE '!'" : "") + ")");
    }

    /** True for one text of digits alone. */
    static boolean areDigits(List<String> parts) {
        return parts.size() == 1 && parts.get(0).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character <= LAST);
    }
}
