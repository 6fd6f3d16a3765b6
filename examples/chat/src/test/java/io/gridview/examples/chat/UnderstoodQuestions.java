package io.gridview.examples.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The questions of {@code understood.txt} with the result that each must have over the tiny tables. */
final class UnderstoodQuestions {
    /**
     * A question and its answer.
     *
     * @param format the wire word
     * @param columns the result columns, joined by commas
     * @param rows each row's values, joined by semicolons
     */
    record Expected(String question, String format, String columns, List<String> rows) {
        @Override
        public String toString() {
            return question;
        }
    }

    private UnderstoodQuestions() {}

    static List<Expected> all() {
        List<Expected> all = new ArrayList<>();
        for (String block : text().split("\\n\\n+")) {
            List<String> lines = Stream.of(block.split("\\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty()) {
                String[] head = lines.get(1).split(": ", 2);
                all.add(new Expected(lines.get(0), head[0], head[1], lines.subList(2, lines.size())));
            }
        }
        return all;
    }

    private static String text() {
        try (InputStream in = UnderstoodQuestions.class.getResourceAsStream("/understood.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
