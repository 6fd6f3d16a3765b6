package io.gridview.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 one by one; a line beyond the limit is skipped to its end, so that the next one is read. */
final class Lines {
    /** The most bytes of a line. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private final InputStream in;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * A line, or why there is none.
     *
     * @param text the line; null where it could not be read
     * @param fault what is wrong with the line; null for nothing
     */
    record Line(@Nullable String text, @Nullable String fault) {}

    /** The next line without its end; null after the last. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean any = false;
        boolean tooLong = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            any = true;
            if (b == '\n') {
                break;
            }
            tooLong |= bytes.size() >= MOST_BYTES;
            if (!tooLong) {
                bytes.write(b);
            }
        }
        if (!any) {
            return null;
        }
        return tooLong
                ? new Line(null, "The line is longer than " + MOST_BYTES + " bytes.")
                : decode(bytes.toByteArray());
    }

    private static Line decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Line(text.startsWith("\ufeff") ? text.substring(1) : text, null);
        } catch (CharacterCodingException e) {
            return new Line(null, "The line is no valid UTF-8.");
        }
    }
}
