package io.gridview.fuzz;

import io.gridview.corpus.Corpus;
import io.gridview.schema.WireSchema;
import io.gridview.statement.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Inputs that fuzzing begins with. */
final class FuzzSeeds {
    private FuzzSeeds() {}

    static List<String> views() {
        List<String> seeds = new ArrayList<>(Corpus.viewTexts());
        String view = seeds.get(0);
        seeds.add("{\"view\":" + view + "}");
        seeds.add("```json\n" + view + "\n```");
        seeds.add("Here it is: " + view + " with {status}.");
        seeds.add("<think>no {chart}</think>\n" + view);
        seeds.add(view + view);
        seeds.add(view.substring(0, view.length() / 2));
        seeds.add(
                "{\"grid_id\":\"a\",\"grid_id\":\"b\",\"columns\":[{\"key\":\"\\ud800\",\"width\":1e9}],\"rows\":[[1]]}");
        return seeds;
    }

    static List<String> plannerReplies() {
        List<String> seeds = new ArrayList<>();
        for (String sql : statements()) {
            for (String format : List.of("table", "report", "chart", "answer")) {
                seeds.add(
                        "{\"sql\":" + quoted(sql) + ",\"purpose\":\"Revenue by month\",\"format\":\"" + format + "\"}");
            }
        }
        seeds.add("```json\n" + seeds.get(0) + "\n```");
        seeds.add("{\"sql\":\"SELECT 1\",\"purpose\":\"p\",\"format\":\"pie\",\"rows\":[[1]],\"view\":{}}");
        return seeds;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    static List<String> statements() {
        return List.of(
                "SELECT status, count(*) AS orders FROM orders GROUP BY 1 ORDER BY 2 DESC LIMIT 5",
                "SELECT month, sum(amount) AS amount, avg(discount_pct) FROM orders GROUP BY month ORDER BY month",
                "WITH d AS (SELECT customer, \"order_date\" FROM orders WHERE status = 'it''s open') SELECT * FROM d;",
                "SELECT round(amount, 2) AS amount -- comment\n, /* a /* nested */ b */ quantity FROM orders",
                "SELECT $tag$text ; drop$tag$ AS product, E'\\'x' , U&'\\0041' FROM orders",
                "SELECT 1; DELETE FROM orders",
                "select max(created_at) created_at from orders having count(distinct region) > 1",
                "VALUES (1, 'a'), (2, NULL)");
    }

    /** Statements in every form that the reader of a SELECT knows, and then those that a guard looks at. */
    static List<String> selects() {
        return Stream.concat(Readings.statements().stream(), statements().stream())
                .toList();
    }

    /** What an agent's steps leave behind. */
    static List<String> graphStates() {
        String reply = plannerReplies().get(0);
        String view = "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}],\"kpis\":[{\"label\":\"Rows\"}]}";
        String rows =
                "\"columns\":[\"a\",{\"name\":\"b\",\"type\":\"DATE\"}],\"rows\":[[1,\"2024-01-31\"],[null,null]]";
        return List.of(
                "{\"final_output\":{\"view\":" + view + "," + rows + "}}",
                "{\"final_output\":{\"reply\":" + reply + ",\"data\":{" + rows + "}}}",
                "{\"final_output\":\"Done.\",\"intermediate_results\":{\"plan\":" + reply + ",\"run\":{" + rows + "}}}",
                "{\"intermediate_results\":[" + quoted("Here: " + view) + ",{\"rows\":[{\"a\":1},{\"a\":2.5}]}]}",
                "{\"final_output\":{\"type\":\"grid_view\",\"title\":\"T\",\"artifact\":{\"version\":1,\"gridId\":\"g\","
                        + "\"columns\":[],\"rows\":[]}}}",
                "{\"final_output\":[[[[1]]],{\"final_output\":{}}]}");
    }

    /** A document of every shape, as they were once sent. */
    static List<String> wire() {
        List<String> seeds = new ArrayList<>();
        for (WireSchema schema : WireSchema.values()) {
            Corpus.saved(schema).forEach(document -> seeds.add(document.toString()));
        }
        return seeds;
    }

    static List<String> searches() {
        return List.of(
                "paid",
                "status:open region:North",
                "status:\"it is open\" -refunded",
                "amount:>100 amount:<=300.5 quantity:1..5",
                "<0 | >=1.5e3",
                "order_date:2024-01 created_at:>2024-02-01T10:00",
                "a AND (b OR NOT c)",
                "status:paid,open,\"x y\" !shop",
                "\"half",
                "amount:>",
                "100%  1,234.50 \u20ac5 \u00df \u0130");
    }

    /** A type's name, then cells of it and of others. */
    static List<String> cells() {
        String texts = "1\n-2.50\n1e400\nnan\n2024-02-29\n2024-02-30\n10:15:30\n2024-01-31T23:59:59.5+02:00\ntrue\n"
                + "{\"a\":[1,{\"b\":null}]}\n[[[1]]]\n\"\\ud800\"\n\n9223372036854775808";
        return Stream.of(
                        "INTEGER",
                        "HUGEINT",
                        "DECIMAL(10,2)",
                        "DOUBLE",
                        "BOOLEAN",
                        "VARCHAR",
                        "DATE",
                        "TIME",
                        "TIMESTAMP",
                        "TIMESTAMP WITH TIME ZONE",
                        "JSON",
                        "STRUCT(a INTEGER, \"b c\" VARCHAR[])[]",
                        "number",
                        "")
                .flatMap(type -> Stream.concat(
                        Stream.of(type + "\n" + texts), texts.lines().map(cell -> type + "\n" + cell)))
                .toList();
    }

    static List<String> numberTexts() {
        return List.of(
                "1\n2.5\n-3",
                "1,234.50\n5,678.00",
                "1.234,50\n\u20ac5.678,00",
                "1 234,5\n1\u00a0234\n1\u202f234,75",
                "12%\n3.5 %\n\u2212 4%",
                "(1,234.00)\n$5.00\nUSD 7",
                "n/a\nnan\n-\n\n12",
                "1,234\n5,678",
                "1e5\n.5\n5.\n+7\n0x1f\n\u0661\u0662",
                "Infinity\n1'234.5\n12,34,567.89");
    }
}
