package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.TextColumn;
import io.gridview.schema.WireSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No value leaves that was not disclosed. */
class ProfileCanaryTest {

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void no_canary_is_in_what_leaves(@ForAll Random random) {
        CanaryTable canaries = new CanaryTable(random);

        for (ProfilePolicy level : List.of(ProfilePolicy.standard(), ProfilePolicy.namesAndTypes())) {
            String json = json(level.knownNames(canaries.names), canaries);

            assertThat(WireSchema.PROFILE.validate(json)).isEmpty();
            assertThat(canaries.foundIn(json)).isEmpty();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_text_that_leaves_is_a_name_or_a_word_of_the_contract(@ForAll Random random) {
        CanaryTable canaries = new CanaryTable(random);
        Set<String> words = new HashSet<>(canaries.names);
        words.addAll(List.of("table", "col_" + canaries.table.columnCount()));
        words.addAll(List.of("INTEGER", "DECIMAL", "DOUBLE", "BOOLEAN", "VARCHAR", "DATE", "TIME", "TIMESTAMP"));
        words.addAll(List.of("TIMESTAMP WITH TIME ZONE", "JSON", "ENUM", "STRUCT[]", "DECIMAL(12,2)"));
        for (Enum<?>[] constants : List.of(
                Role.values(),
                NumberSign.values(),
                Grain.values(),
                TextPattern.values(),
                Withheld.values(),
                OutboundColumn.Length.values())) {
            for (Enum<?> constant : constants) {
                words.add(constant.name().toLowerCase(Locale.ROOT));
            }
        }

        String json = json(ProfilePolicy.standard().knownNames(canaries.names), canaries);

        assertThat(words).containsAll(texts(JsonMapper.shared().readTree(json)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_disclosed_is_all_that_is_told(@ForAll Random random) {
        CanaryTable canaries = new CanaryTable(random);
        ProfilePolicy policy = ProfilePolicy.standard()
                .knownNames(canaries.names)
                .discloseExtremes("integer_b")
                .discloseLabels("text_b", 3, 20);
        OutboundProfile outbound = outbound(policy, canaries);

        for (OutboundColumn column : outbound.columns()) {
            if (column.disclosed() != null) {
                assertThat(column.name()).isIn("integer_b", "text_b");
            }
        }
        OutboundProfile without = new OutboundProfile(
                outbound.name(),
                outbound.rowCount(),
                outbound.columns().stream()
                        .map(column -> new OutboundColumn(
                                column.name(),
                                column.sqlType(),
                                column.role(),
                                column.distinctCount(),
                                column.nullPercent(),
                                column.shape(),
                                column.withheld(),
                                null))
                        .toList(),
                outbound.keys());
        assertThat(without.toJson()).isEqualTo(json(ProfilePolicy.standard().knownNames(canaries.names), canaries));
        assertThat(disclosed(outbound, "text_b")).isEqualTo(labels(canaries, 3, 20));
        assertThat(WireSchema.PROFILE.validate(outbound.toJson())).isEmpty();
    }

    private static List<String> disclosed(OutboundProfile outbound, String name) {
        return outbound.columns().stream()
                .filter(column -> column.name().equals(name) && column.disclosed() != null)
                .flatMap(column -> column.disclosed().labels().stream())
                .toList();
    }

    private static List<String> labels(CanaryTable canaries, int atLeast, int atMost) {
        TextColumn texts = (TextColumn) canaries.table.column("text_b");
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            if (!texts.isNull(row)) {
                cells.add(texts.get(row));
            }
        }
        List<String> labels = cells.stream().distinct().sorted().toList();
        boolean frequent = labels.stream()
                .allMatch(label -> cells.stream().filter(label::equals).count() >= atLeast);
        return cells.size() >= 5 && labels.size() <= atMost && frequent ? labels : List.of();
    }

    private static OutboundProfile outbound(ProfilePolicy policy, CanaryTable canaries) {
        return policy.outbound(
                "/data/tables/x.csv", canaries.table, TableProfiler.profile(canaries.table), canaries.sqlTypes);
    }

    private static String json(ProfilePolicy policy, CanaryTable canaries) {
        return outbound(policy, canaries).toJson();
    }

    private static List<String> texts(JsonNode node) {
        if (node.isString()) {
            return List.of(node.stringValue());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }
}
