package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guard's verdicts alone; what Trino itself says to the same statements is the integration profile's matter. */
class TrinoGuardTest {
    static List<String> honest() {
        return GuardCorpus.honest("trino");
    }

    static List<String> endless() {
        return GuardCorpus.endless("trino");
    }

    static List<String> hostile() {
        return GuardCorpus.hostile("trino");
    }

    @Test
    void the_lists_are_long_enough_to_mean_something() {
        assertThat(honest()).hasSizeGreaterThan(330).doesNotHaveDuplicates();
        assertThat(hostile()).hasSizeGreaterThan(440).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource({"honest", "endless"})
    void a_query_that_only_reads_passes(String sql) throws SQLException {
        Reading<CheckedSelect> reading = check(sql, GuardPolicy.DEFAULT);

        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_statement_is_refused(String sql) throws SQLException {
        List<Problem> problems = check(sql, GuardPolicy.DEFAULT).problems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.pointer()).isEqualTo("/sql"));
    }

    @Test
    void a_policy_with_schemas_opens_them_by_their_full_names_only() throws SQLException {
        GuardPolicy policy = GuardPolicy.DEFAULT.withSchemas(Set.of("secrets"));

        assertThat(check("SELECT key FROM secrets.keys", policy).problems()).isEmpty();
        assertThat(check("SELECT key FROM memory.secrets.keys", policy).problems())
                .isEmpty();
        assertThat(check("SELECT key FROM keys", policy).problems()).hasSize(1);
        assertThat(check("SELECT * FROM sales", policy).problems()).hasSize(1);
    }

    private static Reading<CheckedSelect> check(String sql, GuardPolicy policy) throws SQLException {
        return SqlGuards.trino(policy).check(sql, StandInCatalog.connection());
    }
}
