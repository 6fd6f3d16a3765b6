package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.words.Role;
import io.gridview.plan.ResultFormat;
import java.util.Map;

/** Reads how the answer is to be shown: "as a table", "pie chart", "report". */
final class FormatRule implements Rule {
    private static final Map<Role, String> CHARTS = Map.of(
            Role.BAR_CHART, "bar chart",
            Role.LINE_CHART, "line chart",
            Role.AREA_CHART, "area chart",
            Role.PIE_CHART, "pie chart",
            Role.DONUT_CHART, "donut chart");

    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            if (words.has(at, Role.TABLE)) {
                set(draft, ResultFormat.TABLE);
            } else if (words.has(at, Role.CHART)) {
                set(draft, ResultFormat.CHART);
            } else if (words.has(at, Role.ANSWER)) {
                set(draft, ResultFormat.ANSWER);
            } else if (words.has(at, Role.REPORT)) {
                set(draft, ResultFormat.REPORT);
                draft.report = true;
            } else if (!chart(words, at, draft)) {
                continue;
            }
            words.use(at);
        }
    }

    private static boolean chart(Utterance words, int at, Draft draft) {
        for (Map.Entry<Role, String> chart : CHARTS.entrySet()) {
            if (words.has(at, chart.getKey())) {
                if (draft.chart != null && !draft.chart.equals(chart.getValue())) {
                    draft.problem("A " + draft.chart + " and a " + chart.getValue()
                            + " were asked for; one is shown at a time.");
                }
                draft.chart = chart.getValue();
                set(draft, ResultFormat.CHART);
                return true;
            }
        }
        return false;
    }

    private static void set(Draft draft, ResultFormat format) {
        if (draft.format != null && draft.format != format) {
            draft.problem(
                    "A " + draft.format.wire() + " and a " + format.wire() + " were asked for; name one of them.");
        }
        draft.format = format;
    }
}
