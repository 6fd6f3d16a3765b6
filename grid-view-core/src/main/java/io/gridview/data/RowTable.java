package io.gridview.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as typed, immutable columns.
 *
 * <p>Reading copies: later changes to the rows do not show. Where a type must be inferred from Java objects:
 *
 * <ul>
 *   <li>Byte, Short, Integer, Long and Year are INTEGER, BigInteger BIG_INTEGER, BigDecimal DECIMAL, Double and Float
 *       DOUBLE (a Float by its shortest decimal), Boolean BOOLEAN, texts, characters, enums and UUIDs TEXT
 *   <li>LocalDate, java.sql.Date and YearMonth (its first day) are DATE; LocalTime and java.sql.Time TIME;
 *       LocalDateTime and java.sql.Timestamp TIMESTAMP; Instant, OffsetDateTime, ZonedDateTime and java.util.Date
 *       INSTANT
 *   <li>maps, lists, arrays and SQL structures are JSON; {@code byte[]} is TEXT, in the form {@code \x00ff}
 *   <li>integers beside a BigInteger are BIG_INTEGER; numbers beside a BigDecimal are DECIMAL, doubles by their
 *       shortest decimal; integers beside doubles are DOUBLE if each of them is a double without rounding and printed
 *       with the same digits (all up to 2^53 are), else DECIMAL; dates beside timestamps are TIMESTAMP; any other
 *       mixture is TEXT, with a note; a column without a value is TEXT
 *   <li>NaN, infinite numbers and infinite times are null, with a note
 *   <li>if all texts of a column are ISO dates ({@code 2024-01-31}), or ISO timestamps, or instants with an offset, the
 *       column is DATE, TIMESTAMP or INSTANT; this holds for maps and arrays, as JSON has no dates, not for result sets
 * </ul>
 *
 * <p>A column's key is its name; the second of two equal names gets {@code name_2}, a blank one {@code column_3}, with
 * a note.
 */
public final class RowTable {
    private final List<Column> columns;
    private final List<String> names;
    private final Map<String, Column> byKey;
    private final int rowCount;
    private final RowExtent extent;
    private final List<DataNote> notes;

    RowTable(List<Column> columns, List<String> names, int rowCount, RowExtent extent, List<DataNote> notes) {
        this.columns = List.copyOf(columns);
        this.names = List.copyOf(names);
        this.byKey = new LinkedHashMap<>();
        columns.forEach(column -> byKey.put(column.key(), column));
        this.rowCount = rowCount;
        this.extent = extent;
        this.notes = List.copyOf(notes);
    }

    /**
     * Reads maps, each a row. The columns are all keys in first-seen order (of maps without an order, such as {@code
     * Map.of}, in alphabetical order); a key that a row lacks is null there.
     *
     * @throws RowFormatException if a row is null, a key is no text, or a cell cannot be read
     */
    public static RowTable ofMaps(List<? extends Map<String, ?>> rows) {
        return ofMaps(rows, ReadLimits.UNLIMITED);
    }

    /**
     * Reads maps as {@link #ofMaps(List)} does, within limits; columns are the keys of the rows within the limit of
     * rows.
     *
     * @throws RowFormatException if a row is null, a key is no text, or a cell cannot be read
     */
    public static RowTable ofMaps(List<? extends Map<String, ?>> rows, ReadLimits limits) {
        return MapRows.read(rows, limits);
    }

    /**
     * Reads maps, each a row, with stated columns. A key that a row lacks is null there; a key that is no column is
     * left out with the note {@code unlisted_column}.
     *
     * @throws RowFormatException if a row is null, a column is named twice, or a cell does not fit its declared type
     */
    public static RowTable ofMaps(List<ColumnHeader> columns, List<? extends Map<String, ?>> rows) {
        return ofMaps(columns, rows, ReadLimits.UNLIMITED);
    }

    /**
     * Reads maps with stated columns as {@link #ofMaps(List, List)} does, within limits.
     *
     * @throws RowFormatException if a row is null, a column is named twice, or a cell does not fit its declared type
     */
    public static RowTable ofMaps(List<ColumnHeader> columns, List<? extends Map<String, ?>> rows, ReadLimits limits) {
        return MapRows.read(columns, rows, limits);
    }

    /**
     * Reads lists, each a row, with the cells in the order of the columns.
     *
     * @throws RowFormatException if a row is null or has another number of cells than there are columns, or if a cell
     *     does not fit its declared type
     */
    public static RowTable ofArrays(List<ColumnHeader> columns, List<? extends List<?>> rows) {
        return ofArrays(columns, rows, ReadLimits.UNLIMITED);
    }

    /**
     * Reads lists as {@link #ofArrays(List, List)} does, within limits.
     *
     * @throws RowFormatException if a row is null or has another number of cells than there are columns, or if a cell
     *     does not fit its declared type
     */
    public static RowTable ofArrays(List<ColumnHeader> columns, List<? extends List<?>> rows, ReadLimits limits) {
        return ArrayRows.read(columns, rows, limits);
    }

    /**
     * Reads the rows that come next, by the SQL types. A column of integers of any size whose values all fit 64 bits is
     * INTEGER; a type this library does not know is inferred from the Java objects. The result set is left open.
     *
     * @return the rows up to the limits; where there was one more, the extent says that the result is cut off
     * @throws SQLException if the driver fails
     * @throws RowFormatException if a number or date is out of range, for instance PostgreSQL's 1E+1000
     */
    public static RowTable read(ResultSet resultSet, ReadLimits limits) throws SQLException {
        return ResultSetRows.read(resultSet, limits);
    }

    /**
     * Runs a prepared query with the parameters that were set, and reads its rows in the fastest way that the driver
     * offers: DuckDB's column by column, any other by its result set. Both ways give the same table as {@link
     * #read(ResultSet, ReadLimits)}. The statement is left open.
     *
     * @throws SQLException if the driver fails
     * @throws RowFormatException if a number or date is out of range, for instance PostgreSQL's 1E+1000
     */
    public static RowTable query(PreparedStatement statement, ReadLimits limits) throws SQLException {
        return PreparedRows.read(statement, limits);
    }

    /** The columns in order; unmodifiable. */
    public List<Column> columns() {
        return columns;
    }

    /** The number of rows held here. */
    public int rowCount() {
        return rowCount;
    }

    /** The number of columns. */
    public int columnCount() {
        return columns.size();
    }

    /** The column with this key; null if there is none. */
    public @Nullable Column column(String key) {
        return byKey.get(key);
    }

    /** How the rows relate to the full result. */
    public RowExtent extent() {
        return extent;
    }

    /** The column names as given, before they were made unique; unmodifiable. */
    public List<String> names() {
        return names;
    }

    /** What was changed or left out while reading; unmodifiable. */
    public List<DataNote> notes() {
        return notes;
    }

    /** The rows with their cells in column order, as Java values; a view that boxes on each access. */
    public List<List<@Nullable Object>> rows() {
        return new RowsView(columns, rowCount);
    }

    /**
     * The same rows with another statement about the full result.
     *
     * @throws IllegalArgumentException if its count does not go with this table: more rows than here where the result
     *     is cut off, else exactly as many
     */
    public RowTable withExtent(RowExtent extent) {
        Long full = extent.fullRowCount();
        boolean fits = full == null || (extent.truncated() ? full > rowCount : full == rowCount);
        if (!fits) {
            throw new IllegalArgumentException("a table of " + rowCount + " rows does not go with " + extent);
        }
        return new RowTable(columns, names, rowCount, extent, notes);
    }
}
