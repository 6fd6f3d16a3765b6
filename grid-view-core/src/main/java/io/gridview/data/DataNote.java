package io.gridview.data;

import org.jspecify.annotations.Nullable;

/**
 * Something that was changed or left out while rows were read, and that a reader of the numbers should know.
 *
 * <p>Codes, a stable list:
 *
 * <ul>
 *   <li>{@code non_finite}: NaN, infinite numbers or infinite times became null;
 *   <li>{@code mixed_types}: the column held values of kinds that do not go together and became text;
 *   <li>{@code malformed_text}: unpaired surrogates in texts became U+FFFD;
 *   <li>{@code time_out_of_range}: times of day that a {@code LocalTime} cannot hold, such as 24:00, became null;
 *   <li>{@code renamed_column}: a name that was blank or already taken got another key;
 *   <li>{@code unlisted_column}: rows hold a key that no header names; its values were left out;
 *   <li>{@code absent_column}: a header names a key that no row holds; the column is all null;
 *   <li>{@code row_limit}: there were more rows than {@link ReadLimits} allows; the count is of those that were read;
 *   <li>{@code byte_limit}: the cells took as many bytes as {@link ReadLimits} allows before all rows were read; the
 *       count is of the rows that were read;
 *   <li>{@code column_limit}: there were more columns than {@link ReadLimits} allows; the count is of those left out;
 *   <li>{@code long_cell}: texts longer than {@link ReadLimits} allows were cut and end with "…"; JSON became null.
 * </ul>
 *
 * @param code one of the codes above
 * @param columnKey the key of the column it concerns
 * @param message a sentence for people; holds no cell value
 * @param count how many values (for column codes: rows or columns) it concerns; at least 1
 */
public record DataNote(String code, @Nullable String columnKey, String message, long count) {}
