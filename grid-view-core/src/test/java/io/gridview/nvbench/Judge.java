package io.gridview.nvbench;

import io.gridview.GridRenderer;
import io.gridview.data.ColumnHeader;
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

    /** What is expected of the case's statement and of the columns that it announces, before there are rows. */
    static Prediction expected(NvCase nvCase) {
        List<ColumnHeader> columns = nvCase.table().columns().stream()
                .map(column -> new ColumnHeader(column.key(), column.type()))
                .toList();
        return Prediction.of(RENDERER.skeleton(nvCase.reply(), columns).view());
    }
}
