package io.gridview.sql;

import io.gridview.data.RowTable;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import io.gridview.resolve.FigureSource;

/** What can be known of all rows of a result, whether they are at hand or an engine is asked about them. */
public interface WholeResult {
    /** What KPIs, charts and totals are computed from. */
    FigureSource figures();

    /** The profile of all rows; where an engine does not answer, that of the rows at hand. */
    TableProfile profile();

    /** A result of which no more than the rows at hand is known. */
    static WholeResult of(RowTable rows) {
        return new WholeResult() {
            @Override
            public FigureSource figures() {
                return FigureSource.ROWS;
            }

            @Override
            public TableProfile profile() {
                return TableProfiler.profile(rows);
            }
        };
    }
}
