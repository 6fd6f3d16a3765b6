package io.gridview.profile;

import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Puts together what a page shows of a column and what an engine counted over all rows.
 *
 * @param page the page's profile of the column
 * @param whole what was counted
 */
record WholeColumnProfile(ColumnProfile page, WholeColumn whole) {

    ColumnProfile profile(long rows) {
        NumberShape numbers = whole.values() instanceof WholeColumn.Numbers found ? numbers(found) : NumberShape.NONE;
        TextShape texts = whole.values() instanceof WholeColumn.Texts found ? texts(found) : page.texts();
        boolean unique = whole.distinct() == whole.filled() && rows > 1;
        Role role = Roles.of(page.key(), page.type(), RoleShape.of(numbers, texts, unique));
        boolean ordered = whole.distinct() == 1 || page.distinct() > 1;
        return new ColumnProfile(
                page.key(),
                page.type(),
                role,
                whole.filled(),
                whole.distinct(),
                page.ascending() && ordered,
                page.descending() && ordered,
                page.tied(),
                numbers,
                times(numbers, role),
                texts);
    }

    /** Whether the page has every different value that there is. */
    private boolean isComplete() {
        return page.distinct() == whole.distinct() && whole.distinct() < TableProfiler.MOST_DISTINCT;
    }

    private int different() {
        return whole.distinct() < TableProfiler.MOST_DISTINCT ? whole.distinct() : Sequence.UNCOUNTED;
    }

    private NumberShape numbers(WholeColumn.Numbers found) {
        Extremes ends = new Extremes.OfDecimals(found.least(), found.greatest(), leastSize(found));
        return NumberShape.of(ends, found.whole(), isSequence(found));
    }

    /** The smallest size that is not zero among the ends and, by its power of ten, the page. */
    private BigDecimal leastSize(WholeColumn.Numbers found) {
        NumberShape shown = page.numbers();
        BigDecimal ofPage = shown.sign() == NumberSign.ZERO
                ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(shown.decade() - shown.spread());
        return Stream.of(found.least().abs(), found.greatest().abs(), ofPage)
                .filter(size -> size.signum() != 0)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private boolean isSequence(WholeColumn.Numbers found) {
        BigDecimal range = found.greatest().subtract(found.least());
        boolean fits =
                found.whole() && whole.filled() > 1 && range.compareTo(BigDecimal.valueOf(whole.filled() - 1)) == 0;
        boolean apart = whole.distinct() == whole.filled()
                || (different() == Sequence.UNCOUNTED && page.numbers().sequence() && isShownInOrder());
        return fits && apart;
    }

    private boolean isShownInOrder() {
        return page.ascending() || page.descending();
    }

    private TextShape texts(WholeColumn.Texts found) {
        TextShape shown = page.texts();
        if (isComplete()) {
            return shown;
        }
        return new TextShape(
                Math.max(shown.longest(), found.longest()),
                shown.typical(),
                shown.pattern(),
                shown.cycle(),
                shown.spells(),
                shown.blank(),
                shown.rest());
    }

    private TimeShape times(NumberShape numbers, Role role) {
        if (whole.values() instanceof WholeColumn.Moments found) {
            return moments(found);
        }
        if (whole.values() instanceof WholeColumn.Numbers found) {
            // Whole numbers from 1000 to 2200 are years only where the name says so too.
            return role == Role.TIME
                    ? YearShape.of(
                            numbers, found.least().longValue(), found.greatest().longValue(), whole.distinct())
                    : TimeShape.NONE;
        }
        return whole.values() instanceof WholeColumn.Texts ? page.times() : TimeShape.NONE;
    }

    private TimeShape moments(WholeColumn.Moments found) {
        if (found.finer()) {
            return Moments.spanning(Grain.SECOND, found.first(), found.last(), Sequence.UNCOUNTED);
        }
        if (whole.distinct() == 1) {
            Grain alone = Moments.alone(found.first());
            // Of times of day midnight alone is an hour.
            boolean midnight = page.type() == ColumnType.TIME && alone == Grain.DAY;
            return new TimeShape(midnight ? Grain.HOUR : alone, 1, 0);
        }
        return Moments.spanning(grain(found), found.first(), found.last(), different());
    }

    /** The page may show a finer step than those that the engine looked at where it did not look at all. */
    private Grain grain(WholeColumn.Moments found) {
        Grain shown = page.times().grain();
        return different() == Sequence.UNCOUNTED && shown != null && shown.compareTo(found.grain()) < 0
                ? shown
                : found.grain();
    }
}
