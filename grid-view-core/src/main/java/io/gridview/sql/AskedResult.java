package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.guard.CheckedSelect;
import io.gridview.profile.TableProfile;
import io.gridview.push.Engine;
import io.gridview.push.EngineException;
import io.gridview.push.LargeResult;
import io.gridview.push.PushedColumn;
import io.gridview.push.TextRow;
import io.gridview.resolve.FigureSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result that is larger than its page: the engine is asked about the rest. */
final class AskedResult implements WholeResult {
    private final LargeResult result;
    private final RowTable page;

    private AskedResult(LargeResult result, RowTable page) {
        this.result = result;
        this.page = page;
    }

    /**
     * The result of a statement that was checked.
     *
     * @param sql the planner's statement, checked again before each question
     * @param page its first rows
     */
    static AskedResult of(
            String sql, CheckedStatement statement, RowTable page, GuardedWork work, Cancellation cancellation)
            throws SQLException {
        List<PushedColumn> columns = new ArrayList<>();
        List<ResultColumn> shape = ResultShape.of(statement).columns();
        for (int place = 0; place < page.columnCount(); place++) {
            Column column = page.columns().get(place);
            columns.add(new PushedColumn(
                    place, column.key(), column.type(), shape.get(place).sqlType()));
        }
        Engine engine = (select, width) -> rows(sql, select, width, work, cancellation);
        return new AskedResult(
                new LargeResult(statement.dialect(), new CheckedSelect(statement.text()), columns, engine), page);
    }

    private static List<TextRow> rows(String sql, String select, int width, GuardedWork work, Cancellation cancellation)
            throws EngineException {
        Outcome<List<TextRow>> outcome =
                work.run(sql, cancellation, checked -> checked.plain(select, rows -> texts(rows, width)));
        List<TextRow> rows = outcome.value();
        if (rows == null) {
            throw new EngineException(outcome.problems().get(0));
        }
        return rows;
    }

    private static List<TextRow> texts(ResultSet rows, int width) throws SQLException {
        List<TextRow> answer = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable String> texts = new ArrayList<>(width);
            for (int i = 1; i <= width; i++) {
                texts.add(rows.getString(i));
            }
            answer.add(new TextRow(texts));
        }
        return answer;
    }

    @Override
    public FigureSource figures() {
        return result.figures();
    }

    @Override
    public TableProfile profile() {
        return result.profile(page);
    }
}
