package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.graph.ComponentExtractor;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.spec.ColumnFacts;
import io.gridview.spec.Problem;
import io.gridview.spec.SpecReader;
import io.gridview.spec.ValueKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs every example of the page that lists the problem codes. */
class ProblemsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "problems.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "gridview");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z_]+)` \\| (?:`([^`]*)`)? ?\\| .* \\| (.*) \\|");
    private static final Pattern SNAKE_CASE = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

    private static final List<ColumnFacts> COLUMNS = List.of(
            new ColumnFacts("region", ValueKind.TEXT),
            new ColumnFacts("day", ValueKind.TEMPORAL),
            new ColumnFacts("amount", ValueKind.NUMBER),
            new ColumnFacts("paid", ValueKind.BOOLEAN));

    private static final Map<String, String> TOO_LONG_FOR_A_PAGE = Map.of(
            "too_deep", "{\"title\":".repeat(40) + "1" + "}".repeat(40),
            "too_large", view("\"title\": \"" + "a".repeat(1 << 20) + "\""),
            "more_problems", view("\"x\": 1" + fields(200)));

    record Example(String section, String code, String pointer, String text) {}

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_the_problem_it_stands_for(Example example) {
        List<Problem> problems = problems(example);

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals(example.code()))
                .extracting(Problem::pointer)
                .contains(example.pointer());
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }

    /** The other stations' codes: their examples run in the tests of those stations. */
    @ParameterizedTest
    @ValueSource(strings = {"data", "resolve", "sql", "flow", "graph"})
    void every_code_of_the_other_stations_stands_on_the_page(String name) throws IOException {
        String page = Files.readString(PAGE);
        Pattern code = Pattern.compile(
                "(?:Problem\\.(?:error|warning|notAmong)|new Problem|RowFormatException|warn|add|broken|refused|Refusal)\\("
                        + "[^\"();{}]*\"([a-z]+(?:_[a-z]+)+)\"");
        Set<String> unlisted = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            for (Path file : files.toList()) {
                Matcher found = code.matcher(Files.readString(file));
                while (found.find()) {
                    if (!page.contains("| `" + found.group(1) + "` |")) {
                        unlisted.add(found.group(1));
                    }
                }
            }
        }

        assertThat(unlisted).isEmpty();
    }

    @Test
    void every_code_of_the_readers_stands_on_the_page() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name : List.of("json", "spec", "plan")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
                // What examples for models call their columns is no code.
                for (Path file : files.filter(file -> !file.toString().endsWith("Examples.java"))
                        .toList()) {
                    Matcher word = SNAKE_CASE.matcher(Files.readString(file));
                    while (word.find()) {
                        words.add(word.group(1));
                    }
                }
            }
        }
        String schemas = SpecReader.schema();
        words.removeIf(word -> schemas.contains("\"" + word + "\""));

        assertThat(examples()).extracting(Example::code).containsAll(words);
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(PAGE)) {
            section = line.startsWith("## ") ? line.substring(3) : section;
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String pointer = row.group(2) == null ? "" : row.group(2);
                examples.add(new Example(section, row.group(1), pointer, text(row.group(1), row.group(3))));
            }
        }
        return examples;
    }

    private static String text(String code, String example) {
        if (!example.startsWith("`")) {
            return TOO_LONG_FOR_A_PAGE.get(code);
        }
        String text = example.substring(1, example.length() - 1);
        return text.startsWith("\"") ? view(text) : text;
    }

    private static List<Problem> problems(Example example) {
        return switch (example.section()) {
            case "Planner replies" -> PlannerReplyReader.read(example.text()).problems();
            case "Views against their rows" ->
                SpecReader.strict().against(COLUMNS).read(example.text()).problems();
            case "Graph state" ->
                new ComponentExtractor(GridRenderer.create())
                        .extract(example.text())
                        .problems();
            default -> SpecReader.strict().read(example.text()).problems();
        };
    }

    private static String view(String members) {
        return "{\"grid_id\": \"orders\", \"columns\": [{\"key\": \"amount\"}], " + members + "}";
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append(", \"x").append(i).append("\": 1");
        }
        return fields.toString();
    }
}
