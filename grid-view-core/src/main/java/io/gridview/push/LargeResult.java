package io.gridview.push;

import io.gridview.data.RowTable;
import io.gridview.dialect.SqlDialect;
import io.gridview.guard.CheckedSelect;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import io.gridview.resolve.FigureSource;
import io.gridview.resolve.RowFigures;
import io.gridview.statement.OrderKey;
import io.gridview.statement.SelectReader;
import io.gridview.statement.SelectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result that is larger than the rows at hand, and that an engine can be asked about.
 *
 * @param dialect the engine's
 * @param select the planner's statement
 * @param columns of the statement, in their order
 * @param engine runs what is asked
 */
public record LargeResult(SqlDialect dialect, CheckedSelect select, List<PushedColumn> columns, Engine engine) {
    public LargeResult {
        columns = List.copyOf(columns);
    }

    /** The numbers of the whole result. */
    public FigureSource figures() {
        return (rows, formats) -> new PushedFigures(this, new RowFigures(rows, formats), rows, formats);
    }

    /** The profile of all rows; where the engine does not answer, that of the rows at hand. */
    public TableProfile profile(RowTable rows) {
        TableProfile ofRows = TableProfiler.profile(rows);
        ProfileQuestion question = new ProfileQuestion(ofRows, dialect);
        try {
            List<TextRow> answer = new Questions(this)
                    .ask(List.of(new Question(question.select(), question.width())), Map.of())
                    .get(0);
            return question.answer(answer);
        } catch (EngineException e) {
            return ofRows;
        }
    }

    /** What the statement orders its rows by, as far as these are columns of the result. */
    List<RowOrderKey> order() {
        SelectShape shape = SelectReader.read(select.text());
        boolean placed = shape.complete() && shape.outputs().size() == columns.size();
        List<RowOrderKey> order = new ArrayList<>();
        for (OrderKey key : shape.order()) {
            PushedColumn column = placed && key.output() >= 0
                    ? columns.get(key.output())
                    : byName(key.by().name());
            if (column == null) {
                return order;
            }
            order.add(new RowOrderKey(column, key.descending()));
        }
        return order;
    }

    private @Nullable PushedColumn byName(String name) {
        List<PushedColumn> found = columns.stream()
                .filter(column -> column.key().equalsIgnoreCase(name))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether the statement computes what it would be costly to compute again for each question. */
    boolean isCostly() {
        SelectShape shape = SelectReader.read(select.text());
        return shape.aggregated() || shape.united();
    }
}
