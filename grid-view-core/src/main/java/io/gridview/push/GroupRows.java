package io.gridview.push;

import io.gridview.format.ValueFormats;
import io.gridview.spec.FormatSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the rows of an answer in order and joins those whose keys read the same. */
final class GroupRows {
    private final GroupQuery query;
    private final List<MeasureParts> measures;
    private final List<RowOrderKey> order;
    private final ValueFormats formats;

    GroupRows(GroupQuery query, List<MeasureParts> measures, List<RowOrderKey> order, ValueFormats formats) {
        this.query = query;
        this.measures = measures;
        this.order = order;
        this.formats = formats;
    }

    /** The value of a key along an axis; null for none, and for what is lumped together. */
    static @Nullable Object key(GroupRow row, GroupQuery query, int part) {
        if (row.isRest(part)) {
            return null;
        }
        Object value =
                Texts.value(row.texts().text(part), query.keys().get(part).type());
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }

    /**
     * The table of an answer.
     *
     * @return null where groups would have to be joined whose measures cannot be
     */
    @Nullable
    PushedGroups table(List<TextRow> answer) {
        List<GroupRow> rows = new ArrayList<>(answer.stream()
                .map(texts -> new GroupRow(texts, query.keys().size()))
                .toList());
        rows.sort(comparator());
        List<GroupRow> joined = joined(rows);
        return joined == null ? null : new PushedGroups(query, measures, joined, joinedKeys(rows));
    }

    private List<Long> joinedKeys(List<GroupRow> rows) {
        List<Long> counts = new ArrayList<>();
        for (int part = 0; part < query.keys().size(); part++) {
            int number = part;
            long keys = rows.stream()
                    .filter(row -> !row.isRest(number))
                    .map(row -> Optional.ofNullable(key(row, query, number)))
                    .distinct()
                    .count();
            long names = rows.stream()
                    .filter(row -> !row.isRest(number))
                    .map(row -> name(row, number))
                    .distinct()
                    .count();
            counts.add(keys - names);
        }
        return counts;
    }

    /** In the statement's order; where it has none, or says nothing of two groups, by their keys. */
    private Comparator<GroupRow> comparator() {
        Comparator<GroupRow> comparator = Comparator.comparing(row -> row.isRest(0));
        int parts = measures.stream().mapToInt(one -> one.parts().size()).sum();
        for (int i = 0; i < order.size(); i++) {
            RowOrderKey key = order.get(i);
            int index = query.keys().size() + parts + i;
            comparator = comparator.thenComparing(
                    row -> Texts.value(row.texts().text(index), key.column().type()),
                    ByValue.nullsLast(key.descending()));
        }
        for (int part = 0; part < query.keys().size(); part++) {
            int number = part;
            comparator = comparator.thenComparing(row -> key(row, query, number), ByValue.nullsLast(false));
        }
        return comparator;
    }

    private @Nullable List<GroupRow> joined(List<GroupRow> rows) {
        if (query.keys().stream().allMatch(key -> key.joinedAs() == null)) {
            return rows;
        }
        Map<List<String>, GroupRow> byName = new LinkedHashMap<>();
        for (GroupRow row : rows) {
            List<String> name = new ArrayList<>();
            for (int part = 0; part < query.keys().size(); part++) {
                name.add(name(row, part));
            }
            GroupRow before = byName.get(name);
            GroupRow both = before == null ? row : together(before, row);
            if (both == null) {
                return null;
            }
            byName.put(name, both);
        }
        return new ArrayList<>(byName.values());
    }

    private String name(GroupRow row, int part) {
        if (row.isRest(part)) {
            return "rest";
        }
        FormatSpec format = query.keys().get(part).joinedAs();
        Object key = key(row, query, part);
        return "key " + (format == null ? String.valueOf(key) : formats.text(key, format));
    }

    private @Nullable GroupRow together(GroupRow first, GroupRow second) {
        GroupRow both = first;
        int index = query.keys().size();
        for (MeasureParts measure : measures) {
            for (Part part : measure.parts()) {
                if (part.again() == Part.Again.NEVER) {
                    return null;
                }
                both = both.with(
                        index,
                        PartTexts.together(
                                part, first.texts().text(index), second.texts().text(index)));
                index++;
            }
        }
        return both;
    }
}
