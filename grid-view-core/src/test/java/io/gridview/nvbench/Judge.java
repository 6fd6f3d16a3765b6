package io.gridview.nvbench;

import io.gridview.GridRenderer;
import java.util.List;

/** Lets the renderer draw each case, and looks at the first chart. */
final class Judge {
    private static final GridRenderer RENDERER = GridRenderer.create();

    private Judge() {}

    static Scorecard score(Subset subset, List<NvCase> cases) {
        return new Scorecard(subset.of(cases).stream().map(Judge::judge).toList());
    }

    static Judged judge(NvCase nvCase) {
        return new Judged(
                nvCase,
                Prediction.of(RENDERER.present(nvCase.reply(), nvCase.table()).view()));
    }
}
