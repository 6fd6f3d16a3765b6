package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.plan.ResultFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that was understood in every word.
 *
 * @param chart the chart that was asked for by name, such as {@code pie chart}, or null
 * @param remarks what the reader decided where the words left it open
 */
public record Question(
        TableEntry table,
        Shape shape,
        List<Filter> filters,
        ResultFormat format,
        @Nullable String chart,
        List<String> remarks) {
    public Question {
        filters = List.copyOf(filters);
        remarks = List.copyOf(remarks);
    }
}
