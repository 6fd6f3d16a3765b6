package io.gridview.nvbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Predictions as JSON lines {@code {"id", "kind", "x", "y", "series"}}. */
final class Predictions {
    private Predictions() {}

    /** By the case's id. */
    static Map<String, Prediction> read(Path file) throws IOException {
        Map<String, Prediction> read = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = JsonMapper.shared().readTree(line);
            read.put(json.get("id").stringValue(), prediction(json));
        }
        return read;
    }

    static List<String> lines(Scorecard card) {
        return card.judged().stream()
                .map(one -> JsonMapper.shared().writeValueAsString(members(one)))
                .toList();
    }

    private static Prediction prediction(JsonNode json) {
        List<String> y = new ArrayList<>();
        json.get("y").forEach(key -> y.add(key.asString()));
        return new Prediction(text(json.get("kind")), text(json.get("x")), y, text(json.get("series")));
    }

    private static Map<String, @Nullable Object> members(Judged one) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", one.nvCase().id());
        members.put("kind", one.prediction().kind());
        members.put("x", one.prediction().x());
        members.put("y", one.prediction().y());
        members.put("series", one.prediction().series());
        return members;
    }

    private static @Nullable String text(JsonNode json) {
        return json.isNull() ? null : json.stringValue();
    }
}
