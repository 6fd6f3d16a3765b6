package io.gridview.fuzz;

import io.gridview.GridRenderer;
import io.gridview.artifact.GridArtifact;
import io.gridview.corpus.Building;
import io.gridview.corpus.CorpusRows;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowFormatException;
import io.gridview.data.RowTable;
import io.gridview.filter.FilterRows;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SearchColumn;
import io.gridview.filter.SearchQuery;
import io.gridview.graph.ComponentExtractor;
import io.gridview.graph.Extraction;
import io.gridview.guard.SqlGuards;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.schema.WireSchema;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.statement.OrderKey;
import io.gridview.statement.SelectReader;
import io.gridview.statement.SelectShape;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of any text whatever; each check throws where it does not. */
final class FuzzChecks {
    private static final GridRenderer STRICT = GridRenderer.create();
    private static final GridRenderer LENIENT =
            GridRenderer.builder().lenient(true).build();
    private static final List<RowTable> TABLES = Stream.of("orders", "doctors", "months", "sessions", "measurements")
            .map(CorpusRows::of)
            .toList();
    private static final RowTable ORDERS = TABLES.get(0);
    private static final List<SearchColumn> SEARCHED = ORDERS.columns().stream()
            .map(column -> new SearchColumn(column.key(), column.key()))
            .toList();
    private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)*");
    private static final String NUMBERS = """
            {"grid_id":"n","columns":[{"key":"c","format":"number","cell":"bar","total":"sum"}],
             "kpis":[{"label":"S","aggregate":"sum","column_key":"c"},{"label":"M","aggregate":"median","column_key":"c"}],
             "charts":[{"id":"h","chart_type":"histogram","x_key":"c"},
                       {"id":"b","chart_type":"bar","group_by":"c","value_key":"c","aggregate":"avg"}]}
            """;
    private static final String CELLS =
            "{\"grid_id\":\"c\",\"columns\":[{\"key\":\"c\"}],\"kpis\":[{\"label\":\"D\",\"aggregate\":\"count_distinct\",\"column_key\":\"c\"}]}";

    private FuzzChecks() {}

    static void view(String text) {
        told(STRICT.readView(text));
        RowTable rows = mostNamedIn(text);
        Reading<GridArtifact> built = Building.strict(text, rows);
        told(built);
        if (built.isOk()) {
            complete(built.get());
            Reading<GridArtifact> lenient = Building.lenient(text, rows);
            require(
                    lenient.isOk() && lenient.get().toJson().equals(built.get().toJson()),
                    "leniency changes a whole view");
        }
    }

    static void lenientView(String text) {
        told(LENIENT.readView(text));
        Reading<GridArtifact> built = Building.lenient(text, mostNamedIn(text));
        told(built);
        if (built.isOk()) {
            complete(built.get());
        }
    }

    static void plannerReply(String text) {
        Reading<PlannerReply> reply = PlannerReplyReader.read(text);
        told(reply);
        if (reply.isOk()) {
            complete(STRICT.present(reply.get(), ORDERS).artifact());
        }
    }

    static void search(String text) {
        SearchQuery query = RowFilter.parse(text, SEARCHED);
        FilterRows rows = new FilterRows(ORDERS, (column, row) -> String.valueOf(column.value(row)), ZoneOffset.UTC);
        int kept = query.filter().matching(rows).indexes().length;
        int others = query.filter().negated().matching(rows).indexes().length;
        require(kept + others == ORDERS.rowCount(), "a filter and its opposite do not share the rows");
    }

    /** The first line is a column's type, the others are its cells. */
    static void cells(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        try {
            built(CELLS, column(ColumnHeader.parse("c", lines.get(0)), lines.subList(1, lines.size())));
        } catch (RowFormatException refused) {
            require(CODE.matcher(refused.code()).matches(), "the code " + refused.code());
        }
    }

    static void numberTexts(String text) {
        built(NUMBERS, column(ColumnHeader.parse("c", "VARCHAR"), List.of(text.split("\n", -1))));
    }

    static void sql(String text) {
        try {
            told(SqlGuards.generic().check(text, noConnection()).problems());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What can be read of a statement holds together. */
    static void statement(String text) {
        SelectShape shape = SelectReader.read(text);
        int columns = shape.outputs().size();
        for (int i = 0; i < Math.min(columns, 20); i++) {
            require(
                    shape.outputOf(shape.outputs().get(i).name(), i, columns) != null,
                    "an output is not found by its name");
        }
        for (OrderKey key : shape.order()) {
            require(key.output() < columns, "an order by a column that is not there");
        }
        SelectReader.readName(text);
    }

    static void graphState(String text) {
        Extraction extraction = new ComponentExtractor(STRICT).extract(text);
        told(extraction.problems());
        require(!extraction.components().isEmpty() || !extraction.problems().isEmpty(), "nothing and no reason");
        extraction.components().forEach(component -> JsonMapper.shared().readTree(component.json()));
    }

    /** Any text may be sent where any shape is expected. */
    static void wire(String text) {
        for (WireSchema schema : WireSchema.values()) {
            told(schema.validate(text));
        }
    }

    private static Connection noConnection() {
        return (Connection) Proxy.newProxyInstance(
                FuzzChecks.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("a scan asks no database");
                });
    }

    private static RowTable column(ColumnHeader header, List<String> cells) {
        return RowTable.ofArrays(List.of(header), cells.stream().map(List::of).toList());
    }

    private static void built(String view, RowTable rows) {
        Reading<GridArtifact> built = Building.strict(view, rows);
        told(built);
        if (built.isOk()) {
            complete(built.get());
        }
    }

    /** The table that the text seems to be about. */
    private static RowTable mostNamedIn(String text) {
        return TABLES.stream()
                .max(Comparator.comparing((RowTable table) -> table.columns().stream()
                        .filter(column -> text.contains("\"" + column.key() + "\""))
                        .count()))
                .orElseThrow();
    }

    private static void told(Reading<?> reading) {
        told(reading.problems());
        require(reading.isOk() == reading.problems().stream().noneMatch(Problem::isError), "a value beside errors");
    }

    private static void told(List<Problem> problems) {
        for (Problem problem : problems) {
            require(CODE.matcher(problem.code()).matches(), "the code of " + problem);
            require(problem.pointer().isEmpty() || problem.pointer().startsWith("/"), "the pointer of " + problem);
            require(!problem.message().isBlank(), "the message of " + problem);
            require(canBeSent(problem.message() + problem.pointer()), "a lone surrogate in " + problem);
        }
    }

    private static void complete(GridArtifact artifact) {
        String json = artifact.toJson();
        require(canBeSent(json), "a lone surrogate in the artifact");
        JsonMapper.shared().readTree(json);
    }

    private static boolean canBeSent(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
