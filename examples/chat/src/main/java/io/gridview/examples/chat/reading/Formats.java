package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.query.Measured;
import io.gridview.examples.chat.query.Shape;
import io.gridview.plan.ResultFormat;

/** Chooses how to show a result where the message does not say. */
final class Formats {
    private Formats() {}

    static ResultFormat of(Shape shape) {
        return shape.match(new Shape.Cases<ResultFormat>() {
            @Override
            public ResultFormat numbers(Shape.Numbers numbers) {
                if (numbers.groups().isEmpty()) {
                    return ResultFormat.ANSWER;
                }
                boolean severalUnits = numbers.measures().stream()
                                .map(Measured::unit)
                                .distinct()
                                .count()
                        > 1;
                return severalUnits ? ResultFormat.REPORT : ResultFormat.CHART;
            }

            @Override
            public ResultFormat rows(Shape.RowList rows) {
                return ResultFormat.TABLE;
            }

            @Override
            public ResultFormat histogram(Shape.Histogram histogram) {
                return ResultFormat.CHART;
            }

            @Override
            public ResultFormat pairs(Shape.Pairs pairs) {
                return pairs.coefficient() ? ResultFormat.ANSWER : ResultFormat.CHART;
            }
        });
    }
}
