package io.gridview.statement;

import io.gridview.statement.Expression.Factor;
import io.gridview.statement.Expression.Factor.Operator;
import io.gridview.statement.Expression.Product;
import io.gridview.statement.Expression.Sum;
import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Classed;
import io.gridview.statement.Source.Plain;
import io.gridview.statement.Source.Ratio;
import io.gridview.statement.Source.Timed;
import io.gridview.statement.Source.Windowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sums, differences, products and quotients are. */
final class Arithmetic {
    private final SourceFinder finder;

    Arithmetic(SourceFinder finder) {
        this.finder = finder;
    }

    Cell sum(Sum sum) {
        List<Cell> all = finder.all(sum.terms());
        List<Cell> terms = new ArrayList<>(all);
        terms.removeIf(Cell::isConstant);
        if (terms.isEmpty()) {
            return Cell.CONSTANT;
        }
        Source first = terms.get(0).source();
        if (terms.size() == 1) {
            return shifted(first, terms);
        }
        if (terms.stream().anyMatch(Arithmetic::isNeighbour)) {
            return new Cell(new Windowed(WindowKind.CHANGE, Sources.columns(terms)));
        }
        if (first instanceof Aggregated aggregated
                && terms.stream().allMatch(term -> addsLike(aggregated, term.source()))) {
            return new Cell(new Aggregated(aggregated.function(), false, Sources.columns(terms), null));
        }
        if (first instanceof Ratio ratio && terms.stream().allMatch(term -> term.source() instanceof Ratio)) {
            return new Cell(new Ratio(ratio.percent(), false, Sources.columns(terms)));
        }
        Cell stepped = remainderTakenOff(sum, terms);
        return stepped == null ? Sources.computed(terms) : stepped;
    }

    /** Something with a constant added. */
    private static Cell shifted(Source source, List<Cell> terms) {
        if (source instanceof Ratio ratio) {
            return new Cell(new Ratio(ratio.percent(), false, ratio.columns()));
        }
        if (source instanceof Windowed windowed && windowed.kind() == WindowKind.WHOLE) {
            return Sources.computed(terms);
        }
        return source instanceof Timed || source instanceof Windowed || source instanceof Classed
                ? new Cell(source)
                : Sources.computed(terms);
    }

    private static boolean addsLike(Aggregated first, Source other) {
        return other instanceof Aggregated aggregated
                && aggregated.function() == first.function()
                && first.function().adds()
                && !first.distinct()
                && !aggregated.distinct();
    }

    /** {@code x - x % 10}. */
    private static @Nullable Cell remainderTakenOff(Sum sum, List<Cell> terms) {
        boolean remainder = sum.terms().size() == 2
                && sum.terms().get(1) instanceof Expression.Negative negative
                && negative.of() instanceof Product product
                && product.factors().size() == 2
                && product.factors().get(1).operator() == Operator.REMAINDER
                && Numerals.value(product.factors().get(1).of()) > 1;
        return remainder
                        && terms.get(0).source() instanceof Plain plain
                        && Sources.columns(terms).size() == 1
                ? new Cell(new Classed(List.of(plain.name()), true))
                : null;
    }

    Cell product(Product product) {
        List<Cell> cells = new ArrayList<>();
        for (Factor factor : product.factors()) {
            cells.add(finder.find(factor.of()));
        }
        Cell stepped = Steps.cut(product, cells.get(0), finder);
        return stepped == null ? multiplied(product.factors(), cells) : stepped;
    }

    private static Cell multiplied(List<Factor> factors, List<Cell> cells) {
        List<Cell> above = new ArrayList<>();
        List<Cell> below = new ArrayList<>();
        double scale = 1;
        double inside = 1;
        boolean remainder = false;
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            Cell cell = cells.get(i);
            boolean times = factor.operator() == Operator.TIMES;
            double value = Numerals.value(factor.of());
            if (!cell.isConstant()) {
                inside = times ? Numerals.scale(factor.of()) : inside;
                (times ? above : below).add(cell);
            } else if (!Double.isNaN(value)) {
                scale = times ? scale * value : scale / value;
            }
            remainder |= factor.operator() == Operator.REMAINDER;
        }
        List<Cell> all = new ArrayList<>(above);
        all.addAll(below);
        if (all.isEmpty()) {
            return Cell.CONSTANT;
        }
        if (remainder || above.size() != 1) {
            return Sources.computed(all);
        }
        return below.isEmpty() ? scaled(above.get(0), scale) : divided(above.get(0), below, all, scale * inside);
    }

    private static Cell scaled(Cell cell, double scale) {
        if (cell.source() instanceof Ratio ratio) {
            boolean percent = ratio.percent() ? scale != 0.01 : scale == 100;
            return new Cell(new Ratio(percent, ratio.additive(), ratio.columns()));
        }
        return cell.source() instanceof Timed ? Sources.computed(List.of(cell)) : cell;
    }

    private static Cell divided(Cell above, List<Cell> below, List<Cell> all, double scale) {
        if (all.stream().anyMatch(Arithmetic::isNeighbour)) {
            return new Cell(new Windowed(WindowKind.CHANGE, Sources.columns(all)));
        }
        if (all.stream().anyMatch(cell -> cell.source() instanceof Timed || cell.source() instanceof Classed)) {
            return Sources.computed(all);
        }
        boolean percent = Math.abs(scale - 100) < 1e-9 || (above.source() instanceof Ratio ratio && ratio.percent());
        boolean additive =
                below.size() == 1 && isPartOf(above.source(), below.get(0).whole());
        return new Cell(new Ratio(percent, additive, Sources.columns(all)));
    }

    /** Whether the values of all rows add up to the whole. */
    private static boolean isPartOf(Source part, @Nullable Aggregated whole) {
        if (whole == null || !whole.function().adds() || whole.distinct()) {
            return false;
        }
        if (part instanceof Aggregated aggregated) {
            return aggregated.function() == whole.function()
                    && !aggregated.distinct()
                    && aggregated.columns().equals(whole.columns());
        }
        return part instanceof Plain plain
                && whole.function() == AggregateFunction.SUM
                && whole.columns().equals(List.of(plain.name()));
    }

    private static boolean isNeighbour(Cell cell) {
        return cell.source() instanceof Windowed windowed
                && (windowed.kind() == WindowKind.NEIGHBOUR || windowed.kind() == WindowKind.CHANGE);
    }
}
