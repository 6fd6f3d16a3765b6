package io.gridview.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts, or JSON texts, each distinct one held once. */
public final class TextColumn extends AbstractColumn implements Column {
    private final ColumnType type;
    private final int[] codes;
    private final List<String> dictionary;

    private TextColumn(String key, Builder builder) {
        super(key, builder);
        this.type = builder.type;
        this.codes = Arrays.copyOf(builder.codes, builder.size());
        this.dictionary = Collections.unmodifiableList(builder.dictionary);
    }

    /** {@link ColumnType#TEXT} or {@link ColumnType#JSON}. */
    @Override
    public ColumnType type() {
        return type;
    }

    /** The cell; unspecified, possibly an exception, where {@link #isNull}. */
    public String get(int row) {
        return dictionary.get(codes[row]);
    }

    /** The cell's index in {@link #dictionary}; equal texts have equal codes; unspecified where {@link #isNull}. */
    public int code(int row) {
        return codes[row];
    }

    /** The distinct texts in the order in which rows first hold them; unmodifiable. */
    public List<String> dictionary() {
        return dictionary;
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    static final class Builder extends ColumnBuilder {
        private final ColumnType type;
        private final Map<String, Integer> codeOf = new HashMap<>();
        private final List<String> dictionary = new ArrayList<>();
        private int[] codes;
        private long malformed;

        Builder(ColumnType type, int capacity) {
            this.type = type;
            this.codes = new int[capacity];
        }

        void add(String value) {
            Integer known = codeOf.get(value);
            int code = known == null ? newCode(value) : known;
            int row = nextRow();
            codes[row] = code;
        }

        @Override
        void add(Object value) {
            add((String) value);
        }

        /**
         * How many cells had to be repaired; only repaired texts are looked at each time, as they are never in the map.
         */
        long malformed() {
            return malformed;
        }

        private int newCode(String value) {
            String sound = WellFormed.text(value);
            if (!sound.equals(value)) {
                malformed++;
            }
            Integer known = codeOf.putIfAbsent(sound, dictionary.size());
            if (known != null) {
                return known;
            }
            dictionary.add(sound);
            return dictionary.size() - 1;
        }

        @Override
        int capacity() {
            return codes.length;
        }

        @Override
        void grow(int capacity) {
            codes = Arrays.copyOf(codes, capacity);
        }

        @Override
        TextColumn build(String key) {
            return new TextColumn(key, this);
        }
    }
}
