package io.gridview.push;

import io.gridview.dialect.SqlDialect;
import io.gridview.resolve.ColumnTraits;
import io.gridview.resolve.NumberSpread;
import io.gridview.spec.TimeGrain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked about all values of a column. */
final class ColumnFacts {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

    private ColumnFacts() {}

    /** How many values there are, the least and the greatest. */
    static List<Part> spread(PushedColumn column, SqlDialect dialect) {
        String name = column.name();
        return List.of(
                Part.count("count(" + name + ")"),
                new Part(dialect.least(name, column.type()), column.type(), Part.Again.LEAST),
                new Part(dialect.greatest(name, column.type()), column.type(), Part.Again.GREATEST));
    }

    static NumberSpread spread(PushedColumn column, TextRow texts) {
        BigDecimal least = decimal(texts.text(1));
        BigDecimal greatest = decimal(texts.text(2));
        return new NumberSpread(Texts.count(texts.text(0)), least, greatest, false);
    }

    /** A double by its shortest digits. */
    private static BigDecimal decimal(@Nullable String text) {
        return text == null ? BigDecimal.ZERO : new BigDecimal(text);
    }

    /** What {@link ColumnTraits} of a column of that type is made of; empty where the rows at hand say it all. */
    static List<Part> traits(PushedColumn column, SqlDialect dialect) {
        return switch (column.type()) {
            case TIMESTAMP -> List.of(beside(TimeGrain.DAY, column, dialect), beside(TimeGrain.MONTH, column, dialect));
            case DATE -> List.of(beside(TimeGrain.MONTH, column, dialect));
            case INTEGER -> spread(column, dialect).subList(1, 3);
            case BIG_INTEGER, DECIMAL, DOUBLE, BOOLEAN, TEXT, TIME, INSTANT, JSON -> List.of();
        };
    }

    /** How many values do not lie on the start of a step. */
    private static Part beside(TimeGrain grain, PushedColumn column, SqlDialect dialect) {
        String start = dialect.floor(column.name(), column.type(), grain);
        return Part.count("count(CASE WHEN " + start + " <> " + column.name() + " THEN 1 END)");
    }

    static ColumnTraits traits(PushedColumn column, TextRow texts, ColumnTraits atHand) {
        return switch (column.type()) {
            case TIMESTAMP ->
                new ColumnTraits(
                        Texts.count(texts.text(0)) == 0,
                        Texts.count(texts.text(0)) == 0 && Texts.count(texts.text(1)) == 0,
                        atHand.years(),
                        atHand.scale());
            case DATE ->
                new ColumnTraits(atHand.midnights(), Texts.count(texts.text(0)) == 0, atHand.years(), atHand.scale());
            case INTEGER -> new ColumnTraits(atHand.midnights(), atHand.firstDays(), isYears(texts), atHand.scale());
            case BIG_INTEGER, DECIMAL, DOUBLE, BOOLEAN, TEXT, TIME, INSTANT, JSON -> atHand;
        };
    }

    private static boolean isYears(TextRow texts) {
        return texts.text(0) == null
                || (decimal(texts.text(0)).compareTo(FIRST_YEAR) >= 0
                        && new BigDecimal(Objects.requireNonNull(texts.text(1))).compareTo(LAST_YEAR) <= 0);
    }
}
