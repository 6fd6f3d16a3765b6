package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.flow.TableSchemas;
import io.gridview.guard.SqlGuards;
import io.gridview.plan.PlannerInstructions;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.spec.Problem;
import io.gridview.spec.Problems;
import io.gridview.spec.Reading;
import io.gridview.sql.Cancellation;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop that the page about models shows, with a model that says what it is told to say. */
class ModelLoopTest {
    private static final GridRenderer RENDERER = GridRenderer.create();

    @TempDir
    Path folder;

    private DuckDbDatabase database;
    private SqlRunner runner;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("library.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE example_loans AS SELECT * FROM (VALUES"
                    + " ('North', 'Crime', DATE '2024-01-31', 0.10), ('South', 'Poetry', DATE '2024-02-01', 0.20),"
                    + " ('North', 'Poetry', DATE '2024-02-02', 1.00)) t(branch, genre, loaned_on, fee_eur)");
        }
        database = DuckDbDatabase.openReadOnly(file);
        runner = new SqlRunner(database, SqlGuards.duckDb(List.of("example_loans")), SqlLimits.DEFAULT);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_model_that_heeds_the_feedback_gets_there() throws Exception {
        Iterator<String> model = List.of(
                        "{\"sql\": \"SELECT 1\", \"purpose\": \"One\", \"fromat\": \"answer\", \"rows\": [[1]]}",
                        "{\"sql\": \"SELECT count(*) AS loans FROM loans\", \"purpose\": \"Loans\", \"format\": \"answer\"}",
                        "```json\n{\"sql\": \"SELECT count(*) AS loans FROM example_loans\", \"purpose\": \"Loans\","
                                + " \"format\": \"answer\"}\n```")
                .iterator();
        List<String> chat = new ArrayList<>();
        chat.add(PlannerInstructions.of(TableSchemas.read(database))
                .dialect("DuckDB")
                .text());
        chat.add("How many loans are there?");

        Presentation presentation = null;
        for (int attempt = 0; attempt < 3 && presentation == null; attempt++) {
            String answer = model.next();
            Reading<PlannerReply> reply = PlannerReplyReader.read(answer);
            List<Problem> problems = reply.problems();
            if (reply.isOk()) {
                SqlResult result = runner.run(reply.get().sql(), Cancellation.create());
                if (result instanceof SqlResult.Rows rows) {
                    presentation = RENDERER.present(reply.get(), rows.table());
                } else if (result instanceof SqlResult.Refused refused) {
                    problems = refused.problems();
                } else if (result instanceof SqlResult.Failed failed) {
                    problems = List.of(failed.problem());
                }
            }
            chat.add(answer);
            chat.add(Problems.toFeedback(problems));
        }

        assertThat(chat.get(0)).contains("- example_loans [3 rows]: branch VARCHAR, genre VARCHAR, loaned_on DATE");
        assertThat(chat.get(3)).contains("/fromat (unknown_field)").contains("/rows (forbidden_rows)");
        assertThat(chat.get(5)).contains("/sql (sql_unknown_table)").contains("example_loans");
        assertThat(chat.get(7)).isEmpty();
        assertThat(presentation).isNotNull();
        assertThat(presentation.artifact().kpis().get(0).valueFmt()).isEqualTo("3");
    }

    @Test
    void the_sql_that_the_instructions_show_as_right_passes_the_guard_and_runs() {
        String text = PlannerInstructions.of(List.of()).text();
        Matcher examples = Pattern.compile("(?m)^\\{\"sql\": \"SELECT .*}$")
                .matcher(text.substring(0, text.indexOf("Refused, with the problem code")));
        List<String> titles = new ArrayList<>();
        while (examples.find()) {
            PlannerReply reply = PlannerReplyReader.read(examples.group()).get();
            SqlResult result = runner.run(reply.sql(), Cancellation.create());
            assertThat(result).isInstanceOf(SqlResult.Rows.class);
            Presentation shown = RENDERER.present(reply, ((SqlResult.Rows) result).table());
            assertThat(shown.artifact().kpis()).isNotEmpty();
            titles.add(shown.artifact().title());
        }

        assertThat(titles)
                .containsExactly("Branches by number of loans", "Geb\u00fchren je Monat", "Number of all loans");
    }
}
