package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the examples of {@code docs/formats.md} true: format, value, and the text in each locale of the table's head. */
class FormatDocsTest {
    private static final Path PAGE = Path.of("../docs/formats.md");
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private record Example(String tag, String format, String value, String text) {}

    @Test
    void the_page_has_examples_for_nine_locales() throws IOException {
        assertThat(examples().stream().map(Example::tag).distinct()).hasSize(9);
    }

    @TestFactory
    Stream<DynamicTest> the_page_says_what_is_written() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(), () -> assertThat(written(example)).isEqualTo(example.text())));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> locales = List.of();
        for (String line : Files.readAllLines(PAGE)) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (line.startsWith("| format |")) {
                locales = cells.subList(3, cells.size() - 1);
            } else if (line.isEmpty()) {
                locales = List.of();
            } else if (line.startsWith("| `")) {
                for (int i = 0; i < locales.size(); i++) {
                    examples.add(new Example(locales.get(i), code(cells.get(1)), code(cells.get(2)), cells.get(3 + i)));
                }
            }
        }
        return examples;
    }

    private static String code(String cell) {
        return cell.replace("`", "");
    }

    private static String written(Example example) {
        JsonMapper mapper = JsonMapper.shared();
        String format = example.format().startsWith("{") ? example.format() : '"' + example.format() + '"';
        JsonNode value = mapper.readTree(example.value());
        ValueFormats formats = new ValueFormats(new FormatContext(Locale.forLanguageTag(example.tag()), ZONE, null));
        return formats.text(WireCase.value(type(value), value), WireCase.format(mapper.readTree(format)))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("[\u200e\u200f\u061c]", "");
    }

    private static String type(JsonNode value) {
        if (value.isBoolean()) {
            return "boolean";
        }
        if (value.isNumber()) {
            return "decimal";
        }
        String text = value.stringValue();
        if (text.endsWith("Z")) {
            return "instant";
        }
        return text.contains("T") ? "timestamp" : text.contains(":") ? "time" : "date";
    }
}
