package io.gridview.resolve;

import io.gridview.aggregate.Additive;
import io.gridview.aggregate.Aggregation;
import io.gridview.aggregate.ColumnGroups;
import io.gridview.aggregate.GroupedAggregate;
import io.gridview.aggregate.Grouping;
import io.gridview.format.ValueFormats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups of the rows at hand. */
final class RowGroups implements GroupTable {
    private final List<KeyValues> keys;
    private final List<Grouping> parts;
    private final Grouping groups;
    private final List<GroupedAggregate> values;
    private final boolean partial;

    /** Reads all rows; one or two keys. */
    RowGroups(List<GroupKey> keys, List<Measure> measures, int rowCount, ValueFormats formats, boolean partial) {
        this.keys = keys.stream().map(KeyValues::new).toList();
        this.parts = this.keys.stream().map(key -> key.groups(formats)).toList();
        this.groups = parts.size() == 1 ? parts.get(0) : ColumnGroups.pairs(parts.get(0), parts.get(1));
        this.values = measures.stream()
                .map(measure -> Aggregation.of(measure.aggregate(), measure.column()))
                .toList();
        this.partial = partial;
        Aggregation.run(rowCount, groups, values);
    }

    @Override
    public int count() {
        return groups.count();
    }

    @Override
    public @Nullable Object key(int group, int part) {
        return keys.get(part).at(groups.firstRow(group));
    }

    @Override
    public @Nullable Object value(int group, int measure) {
        return values.get(measure).result(group);
    }

    @Override
    public @Nullable Object total(int measure, int[] of) {
        return ((Additive) values.get(measure)).total(of);
    }

    @Override
    public long keyCount(int part) {
        return parts.get(part).count();
    }

    @Override
    public boolean isRest(int group, int part) {
        return false;
    }

    @Override
    public @Nullable Rest rest() {
        return null;
    }

    @Override
    public boolean partial() {
        return partial;
    }
}
