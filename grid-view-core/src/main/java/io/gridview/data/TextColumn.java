package io.gridview.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Texts, or JSON texts, each distinct one held once. */
public final class TextColumn extends AbstractColumn implements Column {
    private final ColumnType type;
    private final int[] codes;
    private final String[] texts;

    private TextColumn(String key, Builder builder) {
        super(key, builder);
        this.type = builder.type;
        this.codes = (int[]) builder.joined(int.class);
        this.texts = builder.codes.texts();
    }

    /** {@link ColumnType#TEXT} or {@link ColumnType#JSON}. */
    @Override
    public ColumnType type() {
        return type;
    }

    /** The cell; unspecified, possibly an exception, where {@link #isNull}. */
    public String get(int row) {
        return texts[codes[row]];
    }

    /** The cell's index in {@link #dictionary}; equal texts have equal codes; unspecified where {@link #isNull}. */
    public int code(int row) {
        return codes[row];
    }

    /** The distinct texts in the order in which rows first hold them; unmodifiable. */
    public List<String> dictionary() {
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    /** Cuts a text that is too long; JSON that is too long counts as missing, as half of it would be none. */
    static final class Builder extends SegmentedBuilder {
        private final ColumnType type;
        private final int maxCellBytes;
        private final TextCodes codes = new TextCodes();
        private int[] segment = {};
        private long dictionaryBytes;
        private long malformed;
        private long longCells;

        Builder(ColumnType type, int expected, int maxCellBytes) {
            super(expected);
            this.type = type;
            this.maxCellBytes = maxCellBytes;
        }

        void add(String value) {
            int known = codes.find(value);
            int code = known == TextCodes.UNKNOWN ? newCode(value) : known;
            if (code == TextCodes.UNKNOWN) {
                addNull();
                return;
            }
            int slot = nextSlot();
            segment[slot] = code;
        }

        @Override
        void add(Object value) {
            add((String) value);
        }

        /** Texts that were repaired or cut come here each time, as the dictionary never holds them as they came. */
        private int newCode(String value) {
            String text = value;
            long bytes = Utf8.length(value);
            if (bytes < 0) {
                malformed++;
                bytes = ~bytes;
                text = WellFormed.text(value);
            }
            if (bytes > maxCellBytes) {
                longCells++;
                if (type == ColumnType.JSON) {
                    return TextCodes.UNKNOWN;
                }
                text = Utf8.cut(text, maxCellBytes);
                bytes = Utf8.length(text);
            }
            int known = text.equals(value) ? TextCodes.UNKNOWN : codes.find(text);
            if (known != TextCodes.UNKNOWN) {
                return known;
            }
            dictionaryBytes += bytes;
            return codes.add(text);
        }

        @Override
        Object newSegment(int length) {
            segment = new int[length];
            return segment;
        }

        @Override
        long bytes() {
            return (long) Integer.BYTES * size() + dictionaryBytes;
        }

        @Override
        void note(String key, Notes notes) {
            notes.malformedText(key, malformed);
            notes.longCell(key, type, maxCellBytes, longCells);
        }

        @Override
        TextColumn build(String key) {
            return new TextColumn(key, this);
        }
    }
}
