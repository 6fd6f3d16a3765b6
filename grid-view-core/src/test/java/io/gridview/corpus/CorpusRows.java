package io.gridview.corpus;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The small tables that the views of the corpora are about. */
public final class CorpusRows {
    private static final Map<String, RowTable> READ = new ConcurrentHashMap<>();

    private CorpusRows() {}

    /** The table of that name. */
    public static RowTable of(String name) {
        return READ.computeIfAbsent(name, CorpusRows::read);
    }

    private static RowTable read(String name) {
        JsonNode json = Corpus.read("rows/" + name + ".json");
        List<ColumnHeader> headers = new ArrayList<>();
        json.get("columns")
                .forEach(column -> headers.add(ColumnHeader.parse(
                        column.get("name").stringValue(), column.get("type").stringValue())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode row : json.get("rows")) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(cell)));
            rows.add(cells);
        }
        return RowTable.ofArrays(headers, rows);
    }

    private static @Nullable Object cell(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        if (cell.isBoolean()) {
            return cell.booleanValue();
        }
        if (cell.isIntegralNumber()) {
            return cell.longValue();
        }
        return cell.isNumber() ? cell.decimalValue() : cell.stringValue();
    }
}
