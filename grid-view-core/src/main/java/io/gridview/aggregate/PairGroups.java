package io.gridview.aggregate;

/** Groups rows by the pair of groups that two groupings put them into. */
final class PairGroups extends NumberedGroups {
    private final Grouping first;
    private final Grouping second;
    private final LongIndex index = new LongIndex();
    private int[] seconds = new int[0];

    PairGroups(Grouping first, Grouping second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void read(int from, int to, int[] groups) {
        first.read(from, to, groups);
        seconds = Growing.toHold(seconds, to - from);
        second.read(from, to, seconds);
        for (int i = 0; i < to - from; i++) {
            int group = index.idOf((long) groups[i] << Integer.SIZE | seconds[i]);
            if (group == count()) {
                start(from + i);
            }
            groups[i] = group;
        }
    }
}
