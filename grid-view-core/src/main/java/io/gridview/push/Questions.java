package io.gridview.push;

import io.gridview.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends questions to the engine as one statement.
 *
 * <pre>
 * WITH q(c0, c1, …) AS (the planner's statement),
 *      r AS (the columns as Java reads them, doubles split into their lanes)
 * SELECT '0', … FROM (first question) UNION ALL SELECT '1', … FROM (second question) …
 * </pre>
 */
final class Questions {
    private static final String NO_TEXT = "CAST(NULL AS VARCHAR)";

    private final LargeResult result;

    Questions(LargeResult result) {
        this.result = result;
    }

    /**
     * The rows of each question, in the order of the questions.
     *
     * @param lanes how the doubles that are added up are split, by column
     */
    List<List<TextRow>> ask(List<Question> questions, Map<PushedColumn, Lanes> lanes) throws EngineException {
        int width = questions.stream().mapToInt(Question::width).max().orElse(0) + 1;
        List<List<TextRow>> answers = new ArrayList<>();
        questions.forEach(question -> answers.add(new ArrayList<>()));
        for (TextRow row : result.engine().rows(sql(questions, read(questions, lanes), width), width)) {
            int number = Math.toIntExact(Texts.count(row.text(0)));
            answers.get(number).add(row.part(1, 1 + questions.get(number).width()));
        }
        return answers;
    }

    /** Doubles whose parts no question reads are not split: very many parts are too much for some engines. */
    private static Map<PushedColumn, Lanes> read(List<Question> questions, Map<PushedColumn, Lanes> lanes) {
        Map<PushedColumn, Lanes> read = new LinkedHashMap<>();
        lanes.forEach((column, parts) -> {
            String first = parts.names(column.name()).get(0);
            if (questions.stream().anyMatch(question -> question.select().contains(first))) {
                read.put(column, parts);
            }
        });
        return read;
    }

    private String sql(List<Question> questions, Map<PushedColumn, Lanes> lanes, int width) {
        SqlDialect dialect = result.dialect();
        List<String> names = result.columns().stream().map(PushedColumn::name).toList();
        StringBuilder sql = new StringBuilder("WITH ")
                .append(dialect.commonTable("q", names, result.select().text(), result.isCostly()))
                .append(",\n")
                .append(dialect.commonTable("r", columns(names, lanes), read(lanes), false));
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            sql.append(i == 0 ? "\n" : "\nUNION ALL ")
                    .append("SELECT '")
                    .append(i)
                    .append("' AS question, a.*")
                    .append((", " + NO_TEXT).repeat(width - 1 - question.width()))
                    .append(" FROM (")
                    .append(question.select())
                    .append(") AS a");
        }
        return sql.toString();
    }

    private static List<String> columns(List<String> names, Map<PushedColumn, Lanes> lanes) {
        List<String> columns = new ArrayList<>(names);
        int most = lanes.values().stream().mapToInt(Lanes::count).max().orElse(0);
        for (int lane = 0; lane < most; lane++) {
            for (Map.Entry<PushedColumn, Lanes> split : lanes.entrySet()) {
                if (lane < split.getValue().count()) {
                    columns.add(split.getValue().names(split.getKey().name()).get(lane));
                }
            }
        }
        return columns;
    }

    private String read(Map<PushedColumn, Lanes> lanes) {
        SqlDialect dialect = result.dialect();
        List<String> columns = result.columns().stream()
                .map(column -> dialect.read(column.name(), column.type(), column.sqlType()) + " AS " + column.name())
                .toList();
        String select = "SELECT " + String.join(", ", columns) + " FROM q";
        int most = lanes.values().stream().mapToInt(Lanes::count).max().orElse(0);
        for (int lane = 0; lane < most; lane++) {
            StringBuilder next = new StringBuilder("SELECT b").append(lane).append(".*");
            for (Map.Entry<PushedColumn, Lanes> split : lanes.entrySet()) {
                Lanes parts = split.getValue();
                if (lane < parts.count()) {
                    String name = split.getKey().name();
                    next.append(", (")
                            .append(parts.rest(name, lane))
                            .append(" + ")
                            .append(parts.anchor(lane))
                            .append(") - ")
                            .append(parts.anchor(lane))
                            .append(" AS ")
                            .append(parts.names(name).get(lane));
                }
            }
            select = next.append(" FROM (")
                    .append(dialect.computedOnce(select))
                    .append(") AS b")
                    .append(lane)
                    .toString();
        }
        return select;
    }
}
