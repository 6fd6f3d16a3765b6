package io.gridview.artifact;

import io.gridview.data.TextColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes texts that many rows share: each distinct one is escaped and encoded once. */
final class RepeatedTexts implements CellWriter {
    private final TextColumn texts;
    private final @Nullable SerializableString[] encoded;

    RepeatedTexts(TextColumn texts) {
        this.texts = texts;
        this.encoded = new SerializableString[texts.dictionary().size()];
    }

    @Override
    public void write(JsonGenerator out, int row) {
        int code = texts.code(row);
        SerializableString text = encoded[code];
        if (text == null) {
            text = new SerializedString(texts.get(row));
            encoded[code] = text;
        }
        out.writeString(text);
    }
}
