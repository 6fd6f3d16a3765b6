package io.gridview.filter;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases that Java and the browser must answer alike. */
public final class Vectors {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Vectors() {}

    /** The cases of one part of the file. */
    public static Stream<JsonNode> of(String part) {
        try (InputStream file = Vectors.class.getResourceAsStream("/vectors.json")) {
            return MAPPER.readTree(file).get(part).valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table as its cells travel in an artifact. */
    public static RowTable table(List<ColumnHeader> headers, JsonNode rows) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (JsonNode row : rows) {
            List<@Nullable Object> read = new ArrayList<>();
            for (int i = 0; i < headers.size(); i++) {
                read.add(cell(row.get(i), headers.get(i).type()));
            }
            cells.add(read);
        }
        return RowTable.ofArrays(headers, cells);
    }

    /** The column type of that wire name. */
    public static ColumnType type(String wire) {
        return ColumnType.valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /** A cell of the wire as the Java object behind it; dates may lie in years that only Java itself reads. */
    public static @Nullable Object cell(JsonNode cell, @Nullable ColumnType type) {
        if (cell.isNull()) {
            return null;
        }
        if (cell.isBoolean()) {
            return cell.booleanValue();
        }
        if (cell.isNumber()) {
            return cell.isIntegralNumber() ? (Object) cell.longValue() : cell.doubleValue();
        }
        String text = cell.stringValue();
        if (type == ColumnType.DATE) {
            return LocalDate.parse(text);
        }
        if (type == ColumnType.TIME) {
            return LocalTime.parse(text);
        }
        if (type == ColumnType.TIMESTAMP) {
            return LocalDateTime.parse(text);
        }
        return type == ColumnType.INSTANT ? Instant.parse(text) : text;
    }
}
