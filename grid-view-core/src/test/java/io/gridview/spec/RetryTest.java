package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.json.Pointers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stand-in for a model does what the feedback says and nothing else; that must be enough. */
class RetryTest {
    private static final List<ColumnFacts> COLUMNS = List.of(
            new ColumnFacts("region", ValueKind.TEXT),
            new ColumnFacts("day", ValueKind.TEMPORAL),
            new ColumnFacts("amount", ValueKind.NUMBER));

    private static final Pattern LINE = Pattern.compile("- (\\S+) \\(([a-z_]+)\\): (.*)");
    private static final Pattern MEANT = Pattern.compile("[Dd]id you mean \"([^\"]+)\"\\?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'view': {'grid_id': 'a', 'columns': [{'key': 'region'}], 'kpis': [{'label': 'Revenue', 'agg': 'sum', 'column_key': 'amount'}]}}",
                "{'view': {'grid_id': 'b', 'columns': [{'key': 'regoin'}, {'key': 'amuont'}]}}",
                "{'view': {'grid_id': 'c', 'columns': [{'key': 'region'}], 'rows': [[1]], 'sql': 'SELECT 1'}}",
                "{'view': {'grid_id': 'd', 'columns': [{'key': 'region'}], 'kpis': [{'label': 'Sum', 'aggregate': 'summ', 'column_key': 'amount', 'value': 12}]}}",
                "{'view': {'grid_id': 'e', 'columns': [{'key': 'region'}], 'charts': [{'id': 'x', 'chart_type': 'barr', 'x_key': 'region', 'value_key': 'amount', 'echarts_option': {}}]}}",
                "{'view': {'gridid': 'f', 'colums': [{'key': 'region'}]}}",
                "{'view': {'grid_id': 'g', 'columns': [{'key': 'region'}], 'charts': [{'id': 'x', 'chart_type': 'donut', 'group_by': 'region', 'value_keys': 'amount', 'legend': {'show': true}}]}}",
                "{'view': {'grid_id': 'h', 'columns': [{'key': 'day'}, {'key': 'amount', 'total': 'sums', 'cell': 'bars', 'width_px': 3}]}, 'data': [1], 'explanation': 'Because.'}",
                "{'view': {'grid_id': 'i', 'columns': [{'key': 'region'}], 'kpis': [{'label': 'Orders', 'tone': 'rde'}], 'charts': [{'id': 'x', 'chart_type': 'donut', 'group_by': 'region', 'value_key': 'amount', 'overlay': {'value': 'Order'}}]}}",
                "{'view': {'grid_id': 'j', 'columns': [{'key': 'region'}], 'layout': {'blocks': ['titel', 'tabel'], 'theme': 'dark'}, 'toolbar': {'filters': [{'id': 'f', 'column_key': 'amount', 'type': 'rang'}]}}}"
            })
    void a_broken_view_is_right_at_the_second_try(String quoted) {
        String first = quoted.replace('\'', '"');
        assertThat(problems(first)).anyMatch(Problem::isError);

        String feedback = Problems.toFeedback(problems(first));
        String second = mended(first, feedback);

        assertThat(problems(second)).as(feedback).isEmpty();
    }

    private static List<Problem> problems(String answer) {
        return SpecReader.strict().against(COLUMNS).read(answer).problems();
    }

    private static String mended(String answer, String feedback) {
        JsonNode document = JsonMapper.shared().readTree(answer);
        List<Matcher> lines = new ArrayList<>();
        feedback.lines().map(LINE::matcher).filter(Matcher::matches).forEach(lines::add);
        // From the end, so that what is taken out moves nothing that is still to be mended.
        Collections.reverse(lines);
        for (Matcher line : lines) {
            Matcher meant = MEANT.matcher(line.group(3));
            mend(document, Pointers.steps(line.group(1)), line.group(2), meant.find() ? meant.group(1) : null);
        }
        return document.toString();
    }

    private static void mend(JsonNode document, List<String> steps, String code, String meant) {
        JsonNode parent = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
        }
        String last = steps.get(steps.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), meant);
        } else if (parent instanceof ObjectNode object) {
            JsonNode value = object.get(last);
            boolean isField = code.equals("unknown_field") || code.startsWith("forbidden_");
            if (isField) {
                object.remove(last);
            }
            if (meant != null) {
                object.set(isField ? meant : last, isField ? value : object.stringNode(meant));
            }
        }
    }
}
