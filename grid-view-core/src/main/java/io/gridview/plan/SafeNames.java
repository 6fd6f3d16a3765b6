package io.gridview.plan;

import io.gridview.json.Quoted;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what comes from a host's database so that it stays a name in its line, whatever it contains. */
final class SafeNames {
    private static final int MOST = 200;
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Words that engines do not take as bare names. */
    private static final Set<String> RESERVED = Set.of("""
            all and any as asc between both case cast check column constraint create cross current_date \
            current_time current_timestamp default delete desc distinct drop else end except exists false \
            fetch for foreign from full grant group having in inner insert intersect into is join key \
            leading left like limit natural not null offset on or order outer primary qualify references \
            right select set some table then to trailing true union unique update user using values when \
            where window with""".split(" "));

    private SafeNames() {}

    /** A name as a statement writes it: bare, or in double quotes where it is not lower case or means something in SQL. */
    static String sql(String name) {
        boolean bare = PLAIN.matcher(name).matches() && !RESERVED.contains(name);
        return bare ? line(name) : '"' + line(name.replace("\"", "\"\"")) + '"';
    }

    /** Text without what could end its line or hide in it, cut where it is long. */
    static String line(String text) {
        return shown(text, c -> isVisible(c) ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + '}');
    }

    /** A JSON string of the text in one line, cut where it is long. */
    static String json(String text) {
        return '"' + shown(text, SafeNames::json) + '"';
    }

    private static String json(int c) {
        if (isVisible(c)) {
            return c == '"' || c == '\\' ? "\\" + (char) c : Character.toString(c);
        }
        return Character.toString(c)
                .chars()
                .mapToObj(unit -> "\\u" + Integer.toHexString(0x10000 | unit).substring(1))
                .collect(Collectors.joining());
    }

    private static String shown(String text, IntFunction<String> written) {
        return Quoted.cut(text, MOST).codePoints().mapToObj(written).collect(Collectors.joining());
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
