package io.gridview.judgement;

import io.gridview.Presentation;
import io.gridview.plan.ResultFormat;
import io.gridview.present.TraceStep;
import io.gridview.spec.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a case says of blocks, title and reasons, and what holds for every view of its format. */
final class LayoutExpectation {
    private final JsonNode expect;
    private final ResultFormat format;
    private final Presentation shown;

    LayoutExpectation(JsonNode expect, ResultFormat format, Presentation shown) {
        this.expect = expect;
        this.format = format;
        this.shown = shown;
    }

    List<String> misses() {
        List<String> misses = new ArrayList<>();
        List<String> blocks =
                shown.view().layout().blocks().stream().map(Block::wire).toList();
        if (expect.has("blocks") && !AnyOf.words(expect, "blocks").equals(blocks)) {
            misses.add("expected blocks " + expect.get("blocks") + ", shown: " + blocks);
        }
        Set<Block> allowed = switch (format) {
            case TABLE -> Set.of(Block.TITLE, Block.KPIS, Block.TABLE, Block.TOOLBAR);
            case ANSWER -> Set.of(Block.TITLE, Block.KPIS);
            case CHART, REPORT -> Set.of(Block.values());
        };
        if (!allowed.containsAll(shown.view().layout().blocks())) {
            misses.add("a " + format.wire() + " has only " + allowed + ", shown: " + blocks);
        }
        if (shown.view().charts().isEmpty() == blocks.contains(Block.CHART.wire())) {
            misses.add("the chart block stands exactly where there is a chart, shown: " + blocks);
        }
        if (!AnyOf.accepts(expect, "title", shown.artifact().title())) {
            misses.add("expected title " + expect.get("title") + ", is \""
                    + shown.artifact().title() + "\"");
        }
        reasons(misses);
        return misses;
    }

    private void reasons(List<String> misses) {
        boolean mayDraw = format == ResultFormat.CHART || format == ResultFormat.REPORT;
        if (mayDraw
                && shown.view().charts().isEmpty()
                && shown.trace().stream().noneMatch(step -> step.subject().equals("chart"))) {
            misses.add("where a chart could be and is not, the trace says why");
        }
        for (String word : AnyOf.words(expect, "traceSays")) {
            if (shown.trace().stream().noneMatch(step -> speaksOf(step, word))) {
                misses.add("expected a trace step that speaks of \"" + word + "\"");
            }
        }
    }

    private static boolean speaksOf(TraceStep step, String word) {
        String candidate = step.candidate() == null ? "" : step.candidate();
        return AnyOf.holds(step.rule() + " " + step.reason() + " " + candidate, word);
    }
}
