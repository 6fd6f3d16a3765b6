package io.gridview.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a type as Trino's driver tells it, for instance {@code array(row(a date,b timestamp(3) with time zone))};
 * the name of a field before it does not matter, unless it has brackets or commas, which the driver does not quote.
 */
record TrinoTypeName(String text) {
    private static final Pattern INSTANT = Pattern.compile("(?s).*\\btimestamp(\\(\\d+\\))? with time zone");
    private static final Pattern NESTED = Pattern.compile("(?s)(?:[^()]* )?(?:array|map|row)\\((.*)\\)");

    boolean isInstant() {
        return INSTANT.matcher(text).matches();
    }

    /** The type of the items, keys, values or fields; that of a type without parts is itself. */
    TrinoTypeName part(int index) {
        Matcher nested = NESTED.matcher(text);
        return nested.matches() ? new TrinoTypeName(argument(nested.group(1), index)) : this;
    }

    /** Commas inside of brackets part nothing. */
    private static String argument(String arguments, int index) {
        int depth = 0;
        int begin = 0;
        int number = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            if (c == ',' && depth == 0) {
                if (number == index) {
                    return arguments.substring(begin, i);
                }
                number++;
                begin = i + 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return arguments.substring(begin);
    }
}
