package io.gridview.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.RowTable;
import io.gridview.dialect.DuckDbDialect;
import io.gridview.plan.PlannerReply;
import io.gridview.present.Presenter;
import io.gridview.profile.TableProfile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What is shown of a large result is what would be shown if all its rows were here. */
class ProfileViewsTest {
    private static final int TABLES = 6;
    private static final int QUESTIONS_PER_TABLE = 3;
    private static final int ROWS = 30_000;
    private static final int PAGE_ROWS = 1_000;

    @Test
    void the_view_of_a_page_and_the_answer_is_the_view_of_all_rows() throws SQLException {
        int large = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            // With one thread the rows of a statement come in the same order each time.
            statement.execute("SET threads = 1");
            ProfileRunner runner = new ProfileRunner(connection, new DuckDbDialect());
            for (int question = 0; question < TABLES * QUESTIONS_PER_TABLE; question++) {
                if (question % QUESTIONS_PER_TABLE == 0) {
                    StarSchema.create(connection, question, ROWS);
                }
                PlannerReply reply = StarSchema.question(question);
                TableProfile whole = runner.whole(reply.sql());
                if (whole.rowCount() > PAGE_ROWS) {
                    large++;
                    RowTable page = runner.page(reply.sql(), PAGE_ROWS);
                    TableProfile pushed = runner.pushed(reply.sql(), page);
                    assertThat(view(reply, pushed)).as("%s %s", question, reply).isEqualTo(view(reply, whole));
                }
            }
        }
        assertThat(large).isGreaterThan(TABLES);
    }

    private static String view(PlannerReply reply, TableProfile profile) {
        return new Presenter(null).present(reply, profile).view().toJson();
    }
}
