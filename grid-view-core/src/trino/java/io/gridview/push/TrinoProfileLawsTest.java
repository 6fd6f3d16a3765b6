package io.gridview.push;

import io.gridview.dialect.TrinoDialect;
import io.gridview.trino.TrinoCluster;
import java.sql.Connection;
import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of {@link ProfileQuestionLawsTest} on Trino. */
class TrinoProfileLawsTest {
    @Property(tries = 40)
    void a_page_and_the_answer_of_trino_make_the_profile_of_all_rows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int pageRows) throws SQLException {
        try (Connection connection = TrinoCluster.connect()) {
            ProfileRunner trino = new ProfileRunner(connection, new TrinoDialect());
            ProfileLaws.the_whole_is_as_all_rows_show_it(trino, RandomValues.of(seed).sql(), pageRows);
        }
    }
}
