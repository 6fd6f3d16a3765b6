package io.gridview.resolve;

import io.gridview.format.ValueFormats;
import io.gridview.language.NameCycle;
import io.gridview.language.NameOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order of labels: values by size or time, names as a reader expects them, no value last. */
final class LabelOrder {
    private LabelOrder() {}

    /** The order of these labels; names among them are looked at together, see {@link NameOrder}. */
    static Comparator<@Nullable Object> of(Collection<? extends @Nullable Object> labels) {
        NameOrder names = NameOrder.of(names(labels));
        return (a, b) -> isName(a) && isName(b)
                ? names.compare((String) Objects.requireNonNull(a), (String) Objects.requireNonNull(b))
                : ValueOrder.NULLS_LAST.compare(valueOf(a), valueOf(b));
    }

    /** Sorts names of the calendar, of a scale or of ranges, unless they stand in such an order; leaves others. */
    static <T extends @Nullable Object> void arrange(List<T> items, Function<T, @Nullable Object> label) {
        List<@Nullable Object> labels = new ArrayList<>();
        items.forEach(item -> labels.add(label.apply(item)));
        NameOrder order = NameOrder.of(names(labels));
        if (order.cycle() != NameCycle.NONE && !order.runsThrough(names(labels))) {
            Comparator<@Nullable Object> byLabel = of(labels);
            items.sort((a, b) -> byLabel.compare(label.apply(a), label.apply(b)));
        }
    }

    private static List<String> names(Collection<? extends @Nullable Object> labels) {
        List<String> names = new ArrayList<>();
        for (Object label : labels) {
            if (isName(label)) {
                names.add((String) Objects.requireNonNull(label));
            }
        }
        return names;
    }

    private static boolean isName(@Nullable Object label) {
        return label instanceof String && !label.equals(ValueFormats.NO_VALUE);
    }

    private static @Nullable Object valueOf(@Nullable Object label) {
        return ValueFormats.NO_VALUE.equals(label) ? null : label;
    }
}
