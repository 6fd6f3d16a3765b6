package io.gridview.json;

/**
 * How much JSON is read.
 *
 * @param characters of the whole text
 * @param depth of nested objects and arrays
 */
public record JsonLimits(int characters, int depth) {
    /** What a view or a planner's reply may be: a megabyte, 32 deep. */
    public static final JsonLimits DOCUMENT = new JsonLimits(1_000_000, 32);
}
