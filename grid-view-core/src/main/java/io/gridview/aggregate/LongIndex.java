package io.gridview.aggregate;

/** Numbers different longs 0, 1, 2, … in the order in which they are first asked for; an open hash table. */
final class LongIndex {
    private static final int FIRST_SLOTS = 64;

    /** The golden ratio in 64 bits: multiplying spreads neighbours over the table (Knuth, volume 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SLOTS];
    /** The number of each slot's key plus one; 0 for a free slot. */
    private int[] ids = new int[FIRST_SLOTS];

    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_SLOTS);
    private int size;

    int size() {
        return size;
    }

    /** The number of the key, a new one where it was not asked for before. */
    int idOf(long key) {
        int mask = ids.length - 1;
        int slot = (int) ((key * SPREAD) >>> shift);
        while (ids[slot] != 0) {
            if (keys[slot] == key) {
                return ids[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        ids[slot] = ++size;
        if (size > ids.length >> 1) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = new int[oldIds.length * 2];
        shift--;
        int mask = ids.length - 1;
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                int slot = (int) ((oldKeys[i] * SPREAD) >>> shift);
                while (ids[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
