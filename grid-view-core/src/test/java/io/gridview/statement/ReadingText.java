package io.gridview.statement;

import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Classed;
import io.gridview.statement.Source.Computed;
import io.gridview.statement.Source.Plain;
import io.gridview.statement.Source.Ratio;
import io.gridview.statement.Source.Timed;
import io.gridview.statement.Source.Windowed;
import java.util.Locale;
import java.util.StringJoiner;

/** A reading on one line, as the files of expected readings have it. */
final class ReadingText {
    private ReadingText() {}

    static String of(SelectShape shape) {
        StringJoiner parts = new StringJoiner(" | ");
        StringJoiner outputs = new StringJoiner("; ");
        shape.outputs().forEach(output -> outputs.add(of(output)));
        if (!shape.complete()) {
            outputs.add("…");
        }
        parts.add(outputs.toString());
        if (shape.aggregated()) {
            StringJoiner keys = new StringJoiner(", ", "by ", "");
            keys.setEmptyValue("one group");
            shape.groupKeys().forEach(key -> keys.add(key.name()));
            parts.add(keys.toString());
        }
        if (!shape.order().isEmpty()) {
            StringJoiner order = new StringJoiner(", ");
            shape.order()
                    .forEach(key -> order.add(
                            (key.output() < 0 ? of(key.by()) : key.by().name() + " #" + key.output())
                                    + (key.descending() ? " down" : "")));
            parts.add("order " + order);
        }
        shape.limit().ifPresent(limit -> parts.add("limit " + limit));
        if (shape.filtered()) {
            parts.add("filtered");
        }
        if (shape.united()) {
            parts.add("united");
        }
        if (shape.subtotals()) {
            parts.add("subtotals");
        }
        return parts.toString();
    }

    private static String of(Output output) {
        String source = of(output.source());
        return source.equalsIgnoreCase(output.name()) ? source : output.name() + ": " + source;
    }

    static String of(Source source) {
        if (source instanceof Plain plain) {
            return plain.name();
        }
        if (source instanceof Aggregated aggregated) {
            Source of = aggregated.of();
            String inner = of == null || of instanceof Plain ? "" : " of " + of(of);
            return lower(aggregated.function())
                    + (aggregated.distinct() ? " distinct" : "")
                    + listed(aggregated.columns())
                    + inner;
        }
        if (source instanceof Timed timed) {
            return lower(timed.part()) + " of " + timed.column();
        }
        if (source instanceof Ratio ratio) {
            return (ratio.percent() ? "percent" : "ratio")
                    + (ratio.additive() ? " of whole" : "")
                    + listed(ratio.columns());
        }
        if (source instanceof Windowed windowed) {
            return lower(windowed.kind()) + listed(windowed.columns());
        }
        if (source instanceof Classed classed) {
            return (classed.numeric() ? "steps" : "classes") + listed(classed.columns());
        }
        if (source instanceof Computed computed) {
            String aggregates = computed.aggregates().isEmpty() ? "" : " with " + lower(computed.aggregates());
            return "computed" + listed(computed.columns()) + aggregates;
        }
        return "constant";
    }

    private static String listed(Iterable<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private static String lower(Object word) {
        return word.toString()
                .toLowerCase(Locale.ROOT)
                .replace("_", " ")
                .replace("[", "")
                .replace("]", "");
    }
}
