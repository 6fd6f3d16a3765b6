package io.gridview.resolve;

import io.gridview.data.Column;
import java.util.ArrayList;
import java.util.List;

/** An even sample of the rows that have two values. */
final class EvenSample {
    private EvenSample() {}

    /** How many rows have both values. */
    static int count(Column x, Column y) {
        int count = 0;
        for (int row = 0; row < x.size(); row++) {
            count += x.isNull(row) || y.isNull(row) ? 0 : 1;
        }
        return count;
    }

    /**
     * All rows with both values, or {@code most} of them, evenly over their order.
     *
     * @param total how many rows have both
     */
    static List<Integer> of(Column x, Column y, int total, int most) {
        List<Integer> sample = new ArrayList<>();
        int drawn = Math.min(total, most);
        long seen = 0;
        for (int row = 0; row < x.size(); row++) {
            if (!x.isNull(row) && !y.isNull(row)) {
                boolean wanted = seen == (long) sample.size() * total / drawn;
                if (wanted) {
                    sample.add(row);
                }
                seen++;
            }
        }
        return sample;
    }
}
