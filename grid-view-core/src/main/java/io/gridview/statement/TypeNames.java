package io.gridview.statement;

/** Names of types as far as they matter here. */
final class TypeNames {
    private TypeNames() {}

    /** Reads the type behind {@code ::}, with its sizes and brackets, and gives its first word in lower case. */
    static String read(Cursor cursor) {
        if (!cursor.isName(cursor.at)) {
            return "";
        }
        String type = cursor.token(cursor.at++).folded();
        while (cursor.symbol('.') && cursor.isName(cursor.at + 1)) {
            type = cursor.token(cursor.at + 1).folded();
            cursor.at += 2;
        }
        if (type.equals("double")) {
            cursor.take("precision");
        } else if (type.startsWith("character")) {
            cursor.take("varying");
        }
        if (cursor.symbol('(')) {
            cursor.at = cursor.after(cursor.at);
        }
        if (cursor.is(cursor.at + 1, "time") && cursor.is(cursor.at + 2, "zone")) {
            cursor.at += cursor.is("with") || cursor.is("without") ? 3 : 0;
        }
        if (cursor.symbol('[')) {
            cursor.at = cursor.after(cursor.at);
        }
        return type;
    }

    static boolean isWhole(String type) {
        return switch (type) {
            case "int",
                    "integer",
                    "bigint",
                    "smallint",
                    "tinyint",
                    "hugeint",
                    "int2",
                    "int4",
                    "int8",
                    "signed",
                    "unsigned",
                    "uint64",
                    "int64",
                    "long",
                    "ubigint",
                    "uinteger" -> true;
            default -> false;
        };
    }

    static boolean isNumber(String type) {
        return isWhole(type)
                || switch (type) {
                    case "double", "float", "real", "numeric", "decimal", "float4", "float8", "float64", "number" ->
                        true;
                    default -> false;
                };
    }

    /** Whether two names are of one type, as far as casts of the same expression go. */
    static boolean areSame(String one, String other) {
        return one.equals(other)
                || (isWhole(one) && isWhole(other))
                || (isNumber(one) && isNumber(other))
                || (isText(one) && isText(other));
    }

    private static boolean isText(String type) {
        return switch (type) {
            case "varchar", "text", "string", "char", "character" -> true;
            default -> false;
        };
    }
}
