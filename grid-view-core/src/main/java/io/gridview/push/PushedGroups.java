package io.gridview.push;

import io.gridview.aggregate.ExactResults;
import io.gridview.data.Column;
import io.gridview.resolve.GroupTable;
import io.gridview.spec.Aggregate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups as an engine gave them. */
final class PushedGroups implements GroupTable {
    private final GroupQuery query;
    private final List<MeasureParts> measures;
    private final List<GroupRow> rows;
    private final List<Long> joined;

    /**
     * @param rows in the order in which they are shown
     * @param joined how many keys of each number are no groups of their own because they read like another one
     */
    PushedGroups(GroupQuery query, List<MeasureParts> measures, List<GroupRow> rows, List<Long> joined) {
        this.query = query;
        this.measures = measures;
        this.rows = rows;
        this.joined = joined;
    }

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public @Nullable Object key(int group, int part) {
        return GroupRows.key(rows.get(group), query, part);
    }

    @Override
    public @Nullable Object value(int group, int measure) {
        return measures.get(measure).value(rows.get(group).texts(), from(measure));
    }

    @Override
    public @Nullable Object total(int measure, int[] groups) {
        MeasureParts parts = measures.get(measure);
        BigDecimal total = null;
        for (int group : groups) {
            BigDecimal sum = parts.sum(rows.get(group).texts(), from(measure));
            if (sum != null) {
                total = total == null ? sum : total.add(sum);
            }
        }
        if (total == null) {
            return null;
        }
        Column column = parts.measure().column();
        return parts.measure().aggregate() == Aggregate.COUNT || column == null
                ? (Object) total.longValueExact()
                : ExactResults.sum(total, column.type());
    }

    private int from(int measure) {
        return query.keys().size()
                + measures.subList(0, measure).stream()
                        .mapToInt(one -> one.parts().size())
                        .sum();
    }

    @Override
    public long keyCount(int part) {
        return rows.isEmpty() ? 0 : rows.get(0).keyCount(part) - joined.get(part);
    }

    @Override
    public boolean isRest(int group, int part) {
        return rows.get(group).isRest(part);
    }

    @Override
    public @Nullable Rest rest() {
        return rows.stream()
                .filter(row -> row.isRest(0))
                .findFirst()
                .map(row -> new Rest(row.valued(), row.negative()))
                .orElse(null);
    }

    @Override
    public boolean partial() {
        return false;
    }
}
