package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Aggregate;
import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.query.GroupKey;
import io.gridview.examples.chat.query.Measured;
import io.gridview.examples.chat.query.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills a report with what the catalog proposes where the message names no measures or groups. */
final class ReportResolver {
    private final Draft draft;

    ReportResolver(Draft draft) {
        this.draft = draft;
    }

    @Nullable
    Shape shape() {
        if (draft.highestFirst != null || draft.limit != null || draft.share || draft.distribution) {
            draft.problem(
                    "A report here is a breakdown of numbers; ask for rankings, shares and distributions without the word report.");
            return null;
        }
        List<Measured> measures = new ArrayList<>();
        if (draft.count && draft.table.countName() != null) {
            measures.add(new Measured.RowCount(draft.table));
        }
        for (Draft.Named named : draft.measures) {
            Aggregate aggregate = named.aggregate() == null ? named.measure().aggregate() : named.aggregate();
            measures.add(new Measured.Of(named.measure(), aggregate));
        }
        if (measures.isEmpty()) {
            draft.table.report().measures().forEach(column -> measures.add(measured(column)));
        }
        List<GroupKey> groups = new ArrayList<>(draft.groups);
        if (groups.isEmpty()) {
            groups.add(group(draft.table.report().by()));
        }
        return new Shape.Numbers(measures, groups, false, null, null, draft.having);
    }

    private Measured measured(String column) {
        if (column.equals("count")) {
            return new Measured.RowCount(draft.table);
        }
        Measure measure = draft.table.measure(column);
        return new Measured.Of(measure, measure.aggregate());
    }

    private GroupKey group(String name) {
        var time = draft.table.time();
        return draft.table
                .dimension(name)
                .<GroupKey>map(GroupKey.ByDimension::new)
                .or(() -> time == null
                        ? Optional.empty()
                        : draft.table.grain(name).map(grain -> new GroupKey.ByGrain(time, grain)))
                .orElseThrow();
    }
}
