package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.schema.WireSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that explains the contract shows nothing that the contract forbids. */
class ContractPageTest {
    private static final Path PAGE = Path.of("..", "docs", "contract.md");
    private static final Pattern BLOCK = Pattern.compile("^```(.+)\\n([^`]*)^```$", Pattern.MULTILINE);

    /** A block of the page: {@code json} and the name of a schema, then a document. */
    record Example(String label, String json) {
        @Override
        public String toString() {
            return label;
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            examples.add(new Example(block.group(1), block.group(2)));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_valid_by_the_schema_it_names(Example example) {
        WireSchema schema = Stream.of(WireSchema.values())
                .filter(one -> example.label().equals("json " + one.wire()))
                .findFirst()
                .orElseThrow();

        assertThat(schema.validate(example.json())).isEmpty();
    }

    @Test
    void every_schema_has_an_example_and_is_named_in_the_text() throws IOException {
        assertThat(examples())
                .extracting(Example::label)
                .containsAll(Arrays.stream(WireSchema.values())
                        .map(schema -> "json " + schema.wire())
                        .toList());
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(WireSchema.values())
                        .map(schema -> "**`" + schema.wire() + "`**")
                        .toList());
    }

    @Test
    void the_artifact_on_the_page_is_the_one_of_the_view_on_the_page() throws IOException {
        RowTable rows = RowTable.ofArrays(
                List.of(
                        ColumnHeader.ofNames(List.of("region")).get(0),
                        new ColumnHeader("revenue_eur", ColumnType.DECIMAL)),
                List.of(List.of("North", "1300.49"), List.of("South", "1240.35")));

        String artifact =
                GridView.buildArtifactFromView(first("view").toString(), rows).toJson();

        assertThat(JsonMapper.shared().readTree(artifact)).isEqualTo(first("artifact"));
    }

    private static JsonNode first(String name) throws IOException {
        return examples().stream()
                .filter(example -> example.label().equals("json " + name))
                .map(example -> JsonMapper.shared().readTree(example.json()))
                .findFirst()
                .orElseThrow();
    }
}
