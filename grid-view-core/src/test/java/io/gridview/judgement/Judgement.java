package io.gridview.judgement;

import io.gridview.Presentation;
import io.gridview.data.RowTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Shows a case to the library and compares. */
final class Judgement {
    private final CaseData data;

    Judgement(CaseData data) {
        this.data = data;
    }

    /** Every expectation that is not met. */
    List<String> misses(JudgedCase judged) throws SQLException {
        RowTable rows = judged.rows(data);
        Presentation shown = judged.renderer().present(judged.reply(), rows);
        JsonNode expect = judged.expect();
        List<String> misses = new ArrayList<>();
        List<DrawnChart> drawn =
                shown.artifact().charts().stream().map(DrawnChart::new).toList();
        misses.addAll(new ChartExpectation(expect, judged.format(), drawn).misses());
        misses.addAll(new KpiExpectation(
                        expect.path("kpis"), rows.rowCount(), shown.artifact().kpis())
                .misses());
        misses.addAll(new ColumnExpectation(expect, shown.artifact().table().columns()).misses());
        misses.addAll(new LayoutExpectation(expect, judged.format(), shown).misses());
        return misses;
    }
}
