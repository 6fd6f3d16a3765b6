package io.gridview.resolve;

import io.gridview.spec.ChartType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ECharts option of pie and donut charts. */
final class PieOption {
    private PieOption() {}

    /** @param type pie or donut */
    static Map<String, @Nullable Object> of(ChartType type, ChartData data) {
        Dimension value = data.series().get(0).dimension();
        return Json.object()
                .with("dataset", AxisOption.dataset(data))
                .with("tooltip", Json.object().with("trigger", "item").map())
                .with("legend", Json.object().with("type", "scroll").map())
                .with(
                        "series",
                        List.of(Json.object()
                                .with("type", "pie")
                                .with("name", value.label())
                                .with("radius", type == ChartType.DONUT ? List.of("45%", "70%") : List.of("0%", "70%"))
                                .with(
                                        "encode",
                                        Json.object()
                                                .with("itemName", data.x().name())
                                                .with("value", value.name())
                                                .map())
                                .map()))
                .map();
    }
}
