package io.gridview.statement;

import java.util.List;

/** The text of an expression as the name of its column: one way to write it, whatever the spaces and comments were. */
final class NameText {
    private NameText() {}

    static String of(Cursor cursor, int from, int to) {
        List<SqlToken> tokens = cursor.slice(from, to);
        if (tokens.isEmpty()) {
            return "";
        }
        SqlToken last = tokens.get(tokens.size() - 1);
        if (isPath(tokens)) {
            return last.text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && isApart(tokens, i)) {
                text.append(' ');
            }
            text.append(written(tokens.get(i)));
        }
        return text.toString();
    }

    /** Whether it is a column with or without its table. */
    private static boolean isPath(List<SqlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i % 2 == 0 ? !tokens.get(i).isName() : !tokens.get(i).isSymbol('.')) {
                return false;
            }
        }
        return tokens.size() % 2 == 1;
    }

    private static String written(SqlToken token) {
        return token.kind() == SqlToken.Kind.QUOTED_IDENTIFIER && !isSimple(token.text())
                ? '"' + token.text().replace("\"", "\"\"") + '"'
                : token.text();
    }

    private static boolean isSimple(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!SqlCharacters.continuesWord(name, i)) {
                return false;
            }
        }
        return !name.isEmpty() && SqlCharacters.startsWord(name, 0);
    }

    private static boolean isApart(List<SqlToken> tokens, int index) {
        SqlToken before = tokens.get(index - 1);
        SqlToken next = tokens.get(index);
        if (isOneOf(next, ").,]") || isOneOf(before, "(.[") || isCast(tokens, index)) {
            return false;
        }
        if (isOneOf(next, "([")) {
            return !before.isName() && !isOneOf(before, ")]");
        }
        if (isOperator(before) && isOperator(next)) {
            return next.offset() != before.end();
        }
        return !isSign(tokens, index - 1);
    }

    /** Whether the token is a plus or minus that belongs to what follows it. */
    private static boolean isSign(List<SqlToken> tokens, int index) {
        if (!isOneOf(tokens.get(index), "+-")) {
            return false;
        }
        return index == 0 || isOneOf(tokens.get(index - 1), "(,[") || isOperator(tokens.get(index - 1));
    }

    private static boolean isCast(List<SqlToken> tokens, int index) {
        return tokens.get(index).isSymbol(':') || tokens.get(index - 1).isSymbol(':');
    }

    private static boolean isOperator(SqlToken token) {
        return isOneOf(token, "+-*/%<>=!|&^#~@:");
    }

    private static boolean isOneOf(SqlToken token, String symbols) {
        return token.kind() == SqlToken.Kind.SYMBOL
                && symbols.indexOf(token.text().charAt(0)) >= 0;
    }
}
