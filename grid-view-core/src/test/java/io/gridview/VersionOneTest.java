package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.corpus.Corpus;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.schema.WireSchema;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of version 1 as they were sent and saved. Files may get further documents; what stands in them is never
 * changed, for nobody can change what others have saved.
 */
class VersionOneTest {
    private static final Path DIGESTS = Path.of("src/test/resources/version-1/view-digests.json");

    @ParameterizedTest
    @EnumSource(WireSchema.class)
    void documents_of_every_shape_stay_valid(WireSchema schema) {
        assertThat(Corpus.saved(schema))
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(schema.validate(document.toString())).isEmpty());
    }

    @Test
    void views_stay_readable_and_keep_their_digests() throws IOException {
        JsonNode digests = JsonMapper.shared().readTree(Files.readString(DIGESTS));
        List<JsonNode> views = Corpus.saved(WireSchema.VIEW);

        assertThat(digests).hasSameSizeAs(views);
        for (int i = 0; i < views.size(); i++) {
            assertThat(GridViewSpec.parse(views.get(i).toString()).get().digest())
                    .isEqualTo(digests.get(i).stringValue());
        }
    }

    @Test
    void replies_stay_readable() {
        assertThat(Corpus.saved(WireSchema.PLANNER_REPLY))
                .allSatisfy(reply -> assertThat(
                                PlannerReplyReader.read(reply.toString()).problems())
                        .isEmpty());
    }

    @Test
    void a_view_of_another_version_is_refused_by_its_version_alone() {
        List<Problem> problems = GridViewSpec.parse("{\"version\":2,\"panes\":[{\"kind\":\"table\"}]}")
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("unknown_version");
    }
}
