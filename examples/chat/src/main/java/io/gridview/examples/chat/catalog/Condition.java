package io.gridview.examples.chat.catalog;

import java.util.List;

/**
 * An everyday word for a condition on a row.
 *
 * @param name for a result column, such as {@code on_time}
 * @param words such as {@code delayed}
 * @param sql the condition
 * @param says the condition in plain words
 */
public record Condition(String name, List<String> words, String sql, String says) {}
