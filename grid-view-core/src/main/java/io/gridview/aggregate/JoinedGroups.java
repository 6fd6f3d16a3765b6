package io.gridview.aggregate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Joins fine groups into wider ones: days into months, values into the texts that stand for them. */
final class JoinedGroups extends NumberedGroups {
    private final Grouping fine;
    private final IntFunction<@Nullable Object> key;
    private final Map<@Nullable Object, Integer> groupOfKey = new HashMap<>();
    /** The wide group of each fine one. */
    private int[] groupOf = new int[0];

    private int joined;

    JoinedGroups(Grouping fine, IntFunction<@Nullable Object> key) {
        this.fine = fine;
        this.key = key;
    }

    @Override
    public void read(int from, int to, int[] groups) {
        fine.read(from, to, groups);
        groupOf = Growing.toHold(groupOf, fine.count());
        for (; joined < fine.count(); joined++) {
            int row = fine.firstRow(joined);
            Object joint = key.apply(row);
            Integer known = groupOfKey.get(joint);
            if (known == null) {
                known = start(row);
                groupOfKey.put(joint, known);
            }
            groupOf[joined] = known;
        }
        for (int i = 0; i < to - from; i++) {
            groups[i] = groupOf[groups[i]];
        }
    }
}
