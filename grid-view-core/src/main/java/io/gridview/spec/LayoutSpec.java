package io.gridview.spec;

import java.util.List;

/**
 * Which blocks are drawn, in which order.
 *
 * @param blocks each at most once
 * @param kpiColumns how many KPIs stand side by side, 1 to 6
 */
public record LayoutSpec(List<Block> blocks, int kpiColumns) {
    /** What a view without a layout gets. */
    public static final LayoutSpec DEFAULT =
            new LayoutSpec(List.of(Block.TITLE, Block.KPIS, Block.CHART, Block.TABLE), 4);

    public LayoutSpec {
        blocks = List.copyOf(blocks);
    }
}
