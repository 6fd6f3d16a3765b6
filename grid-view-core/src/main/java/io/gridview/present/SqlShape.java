package io.gridview.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a SELECT says about its result: which columns are aggregates, whether rows are groups, whether they
 * are ranked. Read from the words of the outermost statement; what cannot be read is simply not known.
 *
 * @param functions the aggregate function of an output column, by the column's lower-case name; {@link #COMPUTED} where
 *     aggregates only take part in it
 * @param grouped whether there is a GROUP BY
 * @param ranked whether rows are ordered downwards
 * @param limit the most rows that the statement gives; empty for no LIMIT
 */
record SqlShape(Map<String, String> functions, boolean grouped, boolean ranked, OptionalLong limit) {
    static final String COMPUTED = "computed";

    private static final Set<String> AGGREGATES = Set.of(
            "count", "sum", "avg", "mean", "median", "min", "max", "stddev", "variance", "corr", "mode", "round");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']++|'')*+'");
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("(?s)\\s*([a-z_]+)\\s*\\((.*)");
    private static final Pattern ALIAS =
            Pattern.compile("\\s*(?:as\\s+)?(?:\"([^\"]+)\"|([\\p{L}_][\\p{L}\\p{N}_]*))\\s*");
    private static final Pattern LAST_NAME = Pattern.compile("(?:\"([^\"]+)\"|([\\p{L}_][\\p{L}\\p{N}_]*))\\s*$");
    private static final Pattern ANY_AGGREGATE =
            Pattern.compile("\\b(?:count|sum|avg|mean|median|min|max|stddev|variance|corr|mode)\\s*\\(");
    private static final Pattern RANKED = Pattern.compile("\\border\\s+by\\b.*\\bdesc\\b");
    private static final Pattern GROUPED = Pattern.compile("\\bgroup\\s+by\\b");
    private static final Pattern LIMITED = Pattern.compile("\\blimit\\s+(\\d{1,18})\\b");

    SqlShape {
        functions = Map.copyOf(functions);
    }

    static SqlShape of(String sql) {
        String bare = COMMENT.matcher(LITERAL.matcher(sql).replaceAll("''"))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
        String outer = outermost(bare);
        return new SqlShape(
                functions(bare),
                GROUPED.matcher(outer).find(),
                RANKED.matcher(outer.replace('\n', ' ')).find(),
                limit(outer));
    }

    private static OptionalLong limit(String outer) {
        Matcher limit = LIMITED.matcher(outer);
        return limit.find() ? OptionalLong.of(Long.parseLong(limit.group(1))) : OptionalLong.empty();
    }

    /** The aggregate that made a column. */
    Optional<String> function(String column) {
        String function = functions.get(column.toLowerCase(Locale.ROOT));
        if (function != null) {
            return Optional.of(function);
        }
        // An unnamed aggregate lends the column its own text.
        Matcher call = CALL.matcher(column.toLowerCase(Locale.ROOT));
        return call.matches() && AGGREGATES.contains(call.group(1)) ? Optional.of(call.group(1)) : Optional.empty();
    }

    /** The statement without what stands in brackets. */
    private static String outermost(String sql) {
        StringBuilder outer = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                outer.append(c);
            }
        }
        return outer.toString();
    }

    private static Map<String, String> functions(String sql) {
        Map<String, String> functions = new HashMap<>();
        for (String item : selectItems(sql)) {
            Matcher call = CALL.matcher(item);
            int end = call.matches() ? closing(item, call.start(2)) : -1;
            Matcher alias = ALIAS.matcher(end < 0 ? "" : item.substring(end + 1));
            if (end >= 0 && AGGREGATES.contains(call.group(1)) && alias.matches()) {
                String name = alias.group(1) == null ? alias.group(2) : alias.group(1);
                Matcher inner = CALL.matcher(call.group(2));
                if (!call.group(1).equals("round")) {
                    functions.put(name, call.group(1));
                } else if (inner.matches() && AGGREGATES.contains(inner.group(1))) {
                    functions.put(name, inner.group(1));
                }
            } else {
                Matcher last = LAST_NAME.matcher(item);
                if (last.find() && ANY_AGGREGATE.matcher(item).find()) {
                    functions.put(last.group(1) == null ? last.group(2) : last.group(1), COMPUTED);
                }
            }
        }
        return functions;
    }

    /** Where the bracket closes that was opened just before {@code from}; -1 where it never does. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The items between the last outermost SELECT and its FROM. */
    private static List<String> selectItems(String sql) {
        int depth = 0;
        int start = -1;
        List<String> items = new ArrayList<>();
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && word(sql, i, "select")) {
                items.clear();
                start = i + "select".length();
            } else if (depth == 0 && start >= 0 && (c == ',' || word(sql, i, "from"))) {
                items.add(sql.substring(start, i));
                start = c == ',' ? i + 1 : -1;
            }
        }
        return items;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean word(String sql, int at, String word) {
        return sql.startsWith(word, at)
                && (at == 0 || !isWordPart(sql.charAt(at - 1)))
                && (at + word.length() == sql.length()
                        || Character.isWhitespace(sql.charAt(at + word.length()))
                        || sql.charAt(at + word.length()) == '(');
    }
}
