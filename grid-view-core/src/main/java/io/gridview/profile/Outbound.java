package io.gridview.profile;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the part of a profile that a policy lets leave. */
final class Outbound {
    private final ProfilePolicy policy;
    private final RowTable rows;
    private final TableProfile profile;
    private final Function<String, @Nullable String> sqlTypes;
    private final boolean enoughRows;

    /** @param sqlTypes the engine's name of a type by a column's key; null where it is not known */
    Outbound(ProfilePolicy policy, RowTable rows, TableProfile profile, Function<String, @Nullable String> sqlTypes) {
        this.policy = policy;
        this.rows = rows;
        this.profile = profile;
        this.sqlTypes = sqlTypes;
        enoughRows = profile.rowCount() >= policy.atLeast();
    }

    OutboundProfile of(String tableName) {
        String[] names = OutboundNames.of(profile.columns(), policy);
        List<OutboundColumn> columns = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (int place = 0; place < names.length; place++) {
            ColumnProfile column = profile.columns().get(place);
            columns.add(column(names[place], column));
            keys.put(names[place], column.key());
        }
        return new OutboundProfile(
                OutboundNames.ofTable(tableName), policy.figures() ? rowCount() : null, columns, keys);
    }

    private long rowCount() {
        Long full = rows.extent().fullRowCount();
        return RoundedCounts.of(full == null ? profile.rowCount() : full);
    }

    private OutboundColumn column(String name, ColumnProfile column) {
        boolean few = column.filled() < policy.atLeast();
        boolean counted = policy.figures() && enoughRows;
        Withheld withheld = withheld(column);
        // What names and types let expect, where values must not have a say.
        boolean blind = !policy.figures() || few;
        return new OutboundColumn(
                name,
                OutboundTypes.of(sqlTypes.apply(column.key()), column.type()),
                blind ? ExpectedRoles.of(roleName(column), column.type()) : role(column),
                counted && !few ? RoundedCounts.of(column.distinct()) : null,
                counted ? RoundedCounts.percent(profile.rowCount() - column.filled(), profile.rowCount()) : null,
                withheld == null ? shape(column) : null,
                column.type() == ColumnType.BOOLEAN ? null : withheld,
                few ? null : disclosed(column));
    }

    private @Nullable Withheld withheld(ColumnProfile column) {
        if (!policy.figures()) {
            return Withheld.POLICY;
        }
        if (column.filled() < policy.atLeast()) {
            return Withheld.FEW_VALUES;
        }
        if (column.distinct() == 1 && policy.atLeast() > 1) {
            return Withheld.ONE_VALUE;
        }
        return column.role() == Role.IDENTIFIER && column.type().isNumeric() ? Withheld.IDENTIFIER : null;
    }

    /** A name that does not leave has no say in the role either, unless the owner of the data gave an alias for it. */
    private String roleName(ColumnProfile column) {
        boolean told = policy.alias(column.key()) != null || policy.isName(column.key());
        return told ? column.key() : "";
    }

    private Role role(ColumnProfile column) {
        return roleName(column).equals(column.key()) ? column.role() : ExpectedRoles.of("", column.type());
    }

    private OutboundColumn.@Nullable Disclosed disclosed(ColumnProfile column) {
        Column values = rows.column(column.key());
        return values == null ? null : Disclosures.of(values, policy);
    }

    private static OutboundColumn.@Nullable Shape shape(ColumnProfile column) {
        TimeShape times = column.times();
        // Numbers and texts are moments only where their role says so; times of day have another role and are.
        boolean worded = column.type().isNumeric() || column.type() == ColumnType.TEXT;
        if (times.grain() != null && (!worded || column.role() == Role.TIME)) {
            Long gaps = times.gaps() == TimeShape.UNCOUNTED ? null : Long.valueOf(RoundedCounts.of(times.gaps()));
            return new OutboundColumn.Times(times.grain(), RoundedCounts.of(times.steps()), gaps);
        }
        return switch (column.type()) {
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE -> numbers(column.numbers());
            case TEXT, JSON ->
                new OutboundColumn.Texts(
                        OutboundColumn.Length.of(column.longest()),
                        column.texts().pattern());
            case DATE, TIME, TIMESTAMP, INSTANT, BOOLEAN -> null;
        };
    }

    private static OutboundColumn.Shape numbers(NumberShape shape) {
        return new OutboundColumn.Numbers(shape.sign(), shape.whole(), shape.decade(), shape.spread());
    }
}
