package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.data.RowExtent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the one reduction that a chart states out of all that happened to its numbers. */
final class Reductions {
    private Reductions() {}

    /**
     * The first reduction with the notes of all, the cut of the rows themselves among them; null for none.
     *
     * @param partial whether rows are missing from what is drawn
     */
    static @Nullable Reduction merge(List<Reduction> reductions, boolean partial, ResolveContext context) {
        RowExtent extent = context.extent();
        List<Reduction> all = new ArrayList<>(reductions);
        if (partial) {
            all.add(new Reduction(
                    "partial_rows",
                    context.rowsAtHand(),
                    extent.fullRowCount(),
                    "Drawn from the first rows of a larger result."));
        }
        if (all.isEmpty()) {
            return null;
        }
        Reduction first = all.get(0);
        String note = all.stream().map(Reduction::note).collect(Collectors.joining(" "));
        return new Reduction(first.kind(), first.shown(), first.total(), note);
    }
}
