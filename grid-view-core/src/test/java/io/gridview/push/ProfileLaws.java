package io.gridview.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.NumberShape;
import io.gridview.profile.NumberSign;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import java.sql.SQLException;

/** What must hold of every page of every result on every engine. */
final class ProfileLaws {
    private ProfileLaws() {}

    static void the_whole_is_as_all_rows_show_it(ProfileRunner runner, String sql, int pageRows) throws SQLException {
        RowTable page = runner.page(sql, pageRows);
        TableProfile shown = TableProfiler.profile(page);
        TableProfile pushed = runner.pushed(sql, page);
        TableProfile whole = runner.whole(sql);

        assertThat(pushed.rowCount()).as(sql).isEqualTo(whole.rowCount());
        assertThat(pushed.expected()).isFalse();
        for (int place = 0; place < whole.columns().size(); place++) {
            assertAlike(
                    pushed.columns().get(place),
                    whole.columns().get(place),
                    shown.columns().get(place),
                    "page of " + pageRows + ", column " + place + " of " + sql);
        }
    }

    private static void assertAlike(ColumnProfile pushed, ColumnProfile whole, ColumnProfile shown, String what) {
        assertThat(pushed.key()).as(what).isEqualTo(whole.key());
        assertThat(pushed.type()).as(what).isEqualTo(whole.type());
        assertThat(pushed.filled()).as(what).isEqualTo(whole.filled());
        assertThat(pushed.distinct()).as(what).isEqualTo(whole.distinct());
        assertThat(withoutSpread(pushed.numbers())).as(what).isEqualTo(withoutSpread(whole.numbers()));
        assertSpread(pushed.numbers(), whole.numbers(), what);
        boolean complete = shown.distinct() == whole.distinct();
        boolean worded = whole.type() == ColumnType.TEXT;
        if (complete || !worded) {
            assertThat(pushed.role()).as(what).isEqualTo(whole.role());
            assertThat(pushed.times()).as(what).isEqualTo(whole.times());
            assertThat(pushed.texts()).as(what).isEqualTo(whole.texts());
        }
        assertThat(pushed.longest()).as(what).isEqualTo(whole.longest());
        assertThat(pushed.tied()).as(what).isEqualTo(whole.tied() && shown.filled() > 1 || shown.tied());
        boolean told = whole.distinct() == 1 || shown.distinct() > 1;
        assertThat(!told || !whole.ascending() || pushed.ascending()).as(what).isTrue();
        assertThat(!told || !whole.descending() || pushed.descending()).as(what).isTrue();
    }

    private static NumberShape withoutSpread(NumberShape shape) {
        return new NumberShape(
                shape.sign(),
                shape.whole(),
                shape.decade(),
                0,
                shape.withinOne(),
                shape.withinHundred(),
                shape.years(),
                shape.smallWhole(),
                shape.sequence());
    }

    private static void assertSpread(NumberShape pushed, NumberShape whole, String what) {
        boolean oneSide = whole.sign() == NumberSign.POSITIVE || whole.sign() == NumberSign.NEGATIVE;
        if (oneSide) {
            assertThat(pushed.spread()).as(what).isEqualTo(whole.spread());
        } else {
            assertThat(pushed.spread()).as(what).isBetween(0, whole.spread());
        }
    }
}
