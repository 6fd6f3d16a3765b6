package io.gridview.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads field names out of a type's text: JDBC gives a structure's values without their names. */
final class StructNames {
    private static final String START = "STRUCT(";

    private StructNames() {}

    /**
     * {@code a} and {@code b c} for {@code STRUCT(a INTEGER, "b c" STRUCT(x DATE))}; empty where the text names no
     * fields.
     */
    static List<String> of(String typeName) {
        if (!typeName.toUpperCase(Locale.ROOT).startsWith(START) || !typeName.endsWith(")")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        String fields = typeName.substring(START.length(), typeName.length() - 1);
        for (String field : split(fields)) {
            names.add(name(field.strip()));
        }
        return names;
    }

    /** At commas outside of brackets and quotes. */
    private static List<String> split(String fields) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < fields.length(); i++) {
            char c = fields.charAt(i);
            if (quote != 0) {
                // A doubled quote closes and opens again, which comes to the same.
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(fields.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(fields.substring(start));
        return parts;
    }

    private static String name(String field) {
        if (!field.startsWith("\"")) {
            int space = field.indexOf(' ');
            return space < 0 ? field : field.substring(0, space);
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"') {
                boolean doubled = i + 1 < field.length() && field.charAt(i + 1) == '"';
                if (!doubled) {
                    break;
                }
                i++;
            }
            name.append(c);
        }
        return name.toString();
    }
}
