package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.guard.SqlGuards;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlLimitsTest {
    static List<Runnable> nothings() {
        SqlLimits limits = SqlLimits.DEFAULT;
        return List.of(
                () -> limits.withMaxRows(0),
                () -> limits.withMaxBytes(0),
                () -> limits.withTimeout(Duration.ZERO),
                () -> limits.withTimeout(Duration.ofMillis(-1)),
                () -> limits.withMaxConcurrent(0),
                () -> limits.withMaxStatementLength(0));
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void a_limit_of_nothing_is_refused(Runnable nothing) {
        assertThatThrownBy(nothing::run).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_limit_changes_alone() {
        SqlLimits limits = SqlLimits.DEFAULT
                .withMaxRows(1)
                .withMaxBytes(2)
                .withTimeout(Duration.ofSeconds(3))
                .withMaxConcurrent(4)
                .withMaxStatementLength(5);

        assertThat(limits).isEqualTo(new SqlLimits(1, 2, Duration.ofSeconds(3), 4, 5));
    }

    @Test
    void a_statement_that_is_too_long_reaches_no_database() {
        try (SqlRunner runner = new SqlRunner(
                new CountingPool(null), SqlGuards.duckDb(), SqlLimits.DEFAULT.withMaxStatementLength(8))) {
            assertThat(runner.run("SELECT 10")).isInstanceOfSatisfying(SqlResult.Refused.class, refused -> {
                assertThat(refused.problems().get(0).code()).isEqualTo("sql_refused");
                assertThat(refused.problems().get(0).message()).contains("9 characters; at most 8");
            });
        }
    }
}
