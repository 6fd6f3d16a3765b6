package io.gridview.json;

import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Opens the generators that all JSON of this library goes through. */
public final class JsonOut {
    /** Jackson's own writing of doubles is the same on every JDK; lone surrogates would make invalid UTF-8. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonOut() {}

    /** What {@code body} writes, as text. */
    public static String text(Consumer<JsonGenerator> body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            body.accept(out);
        }
        return text.toString();
    }

    /**
     * Writes what {@code body} writes as UTF-8 and leaves the stream open.
     *
     * @throws UncheckedIOException where the stream fails
     */
    public static void write(OutputStream stream, Consumer<JsonGenerator> body) {
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)) {
            body.accept(out);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw new IllegalStateException("An artifact could not be written as JSON", e);
        }
    }
}
