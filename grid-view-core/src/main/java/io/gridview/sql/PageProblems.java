package io.gridview.sql;

import io.gridview.spec.Problem;
import java.util.List;

/** The problems of asking for a page. */
final class PageProblems {
    private PageProblems() {}

    static Problem unknownColumn(String pointer, String key, ResultShape shape) {
        List<String> keys = shape.columns().stream().map(ResultColumn::key).toList();
        return Problem.notAmong("unknown_column", pointer, "The result has no column \"" + key + "\".", key, keys);
    }
}
