package io.gridview.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers distinct texts from 0 as they come.
 *
 * <p>Hash and number share one word of an open table, so that a look-up reads the texts themselves only where they are
 * most likely equal. Texts that crowd one place, as chosen ones can, go to a map, which keeps its speed among equal
 * hashes.
 */
final class TextCodes {
    static final int UNKNOWN = -1;

    private static final int NO_SLOT = -1;
    private static final int FIRST_SLOTS = 64;
    private static final int MOST_PROBES = 64;
    private static final int SPREAD = 0x9E3779B9;
    private static final long LOW_BITS = 0xFFFFFFFFL;

    private String[] texts = new String[FIRST_SLOTS / 2];
    private int count;
    /** The hash in the upper half, the number plus one in the lower; 0 where free. */
    private long[] slots = new long[FIRST_SLOTS];

    private @Nullable Map<String, Integer> crowded;

    private int lastHash;
    /** The free slot where the last search ended, so that a new text need not be searched for again. */
    private int lastSlot = NO_SLOT;

    /** The number of a text seen before, else {@link #UNKNOWN}. */
    int find(String text) {
        int hash = text.hashCode() * SPREAD;
        int mask = slots.length - 1;
        int at = home(hash);
        lastHash = hash;
        lastSlot = NO_SLOT;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            long slot = slots[at];
            if (slot == 0) {
                lastSlot = at;
                break;
            }
            if ((int) (slot >>> Integer.SIZE) == hash) {
                int code = (int) slot - 1;
                if (texts[code].equals(text)) {
                    return code;
                }
            }
            at = (at + 1) & mask;
        }
        // Growth may have freed a slot on the way to a text that found none.
        return crowded == null ? UNKNOWN : crowded.getOrDefault(text, UNKNOWN);
    }

    /** Numbers the text that {@link #find} did not find just now. */
    int add(String text) {
        int code = count++;
        boolean full = code == texts.length;
        if (full) {
            texts = Arrays.copyOf(texts, 2 * texts.length);
            spread();
        }
        texts[code] = text;
        if (full) {
            place(lastHash, code);
        } else if (lastSlot != NO_SLOT) {
            slots[lastSlot] = slot(lastHash, code);
        } else {
            crowd(code);
        }
        return code;
    }

    /** The texts in the order of their numbers. */
    String[] texts() {
        return Arrays.copyOf(texts, count);
    }

    private int home(int hash) {
        // The upper bits are the ones that a multiplication mixes best.
        return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private void spread() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long slot : old) {
            if (slot != 0) {
                place((int) (slot >>> Integer.SIZE), (int) slot - 1);
            }
        }
    }

    private void place(int hash, int code) {
        int mask = slots.length - 1;
        int at = home(hash);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            if (slots[at] == 0) {
                slots[at] = slot(hash, code);
                return;
            }
            at = (at + 1) & mask;
        }
        crowd(code);
    }

    private static long slot(int hash, int code) {
        return ((long) hash << Integer.SIZE) | ((code + 1) & LOW_BITS);
    }

    private void crowd(int code) {
        if (crowded == null) {
            crowded = new HashMap<>();
        }
        crowded.put(texts[code], code);
    }
}
