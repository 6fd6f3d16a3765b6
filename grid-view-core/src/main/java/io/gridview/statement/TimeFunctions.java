package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Constant;
import io.gridview.statement.Source.Timed;
import io.gridview.statement.Source.Windowed;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Functions that cut a moment to a step or take a part out of it. */
final class TimeFunctions {
    private static final Set<String> PUT_TOGETHER = Set.of("make_date", "concat", "concat_ws", "lpad");

    private TimeFunctions() {}

    /** What a call gives; null where it is no such function. */
    static @Nullable Cell read(Call call, List<Cell> arguments) {
        Cell moment = first(arguments);
        if (moment == null) {
            return null;
        }
        if (PUT_TOGETHER.contains(call.function())) {
            return joined(arguments);
        }
        TimePart part = part(call);
        return part == null ? null : cut(moment, part);
    }

    private static @Nullable TimePart part(Call call) {
        return switch (call.function()) {
            case "date_trunc", "datetrunc", "timestamp_trunc", "datetime_trunc", "trunc" -> step(call);
            case "time_bucket", "date_bin", "time_bucket_gapfill" -> bucket(call);
            case "extract", "date_part", "datepart" -> named(call);
            case "strftime" -> pattern(call, text -> TimePattern.percent(text, false));
            case "date_format" -> pattern(call, text -> TimePattern.percent(text, true));
            case "to_char" -> pattern(call, TimePattern::letters);
            case "format_datetime", "formatdatetime" -> pattern(call, TimePattern::java);
            case "format" -> pattern(call, text -> text.contains("yy") ? TimePattern.java(text) : null);
            case "date", "to_date", "todate", "date_parse" -> sqliteStart(call);
            case "datetime" -> sqliteStart(call) == TimePart.DAY ? null : sqliteStart(call);
            case "last_day", "last_day_of_month" -> TimePart.MONTH;
            case "tostartofmonth" -> TimePart.MONTH;
            case "tostartofyear" -> TimePart.YEAR;
            case "tostartofweek", "tomonday" -> TimePart.WEEK;
            case "tostartofday" -> TimePart.DAY;
            case "tostartofhour" -> TimePart.HOUR;
            case "second", "seconds", "min", "minutes", "days", "weeks", "months", "years", "mon" -> null;
            default -> call.arguments().size() == 1 ? Parts.part(call.function()) : null;
        };
    }

    private static @Nullable TimePart step(Call call) {
        for (Expression argument : call.arguments()) {
            if (argument instanceof Literal literal && literal.kind() == Literal.Kind.TEXT) {
                return Parts.step(literal.text());
            }
        }
        // Some dialects write the step as a bare word behind the moment.
        int size = call.arguments().size();
        return size == 2 && call.arguments().get(1) instanceof Expression.Column word ? Parts.step(word.name()) : null;
    }

    private static @Nullable TimePart bucket(Call call) {
        Expression width = call.arguments().get(0);
        return width instanceof Literal literal ? Parts.interval(literal.text()) : null;
    }

    private static @Nullable TimePart named(Call call) {
        return call.arguments().get(0) instanceof Literal literal && literal.kind() == Literal.Kind.TEXT
                ? Parts.part(literal.text())
                : null;
    }

    private static @Nullable TimePart pattern(Call call, Function<String, @Nullable TimePart> reader) {
        for (Expression argument : call.arguments()) {
            if (argument instanceof Literal literal && literal.kind() == Literal.Kind.TEXT) {
                return reader.apply(literal.text());
            }
        }
        return null;
    }

    /** A day, but for modifiers such as {@code 'start of month'}. */
    private static TimePart sqliteStart(Call call) {
        for (Expression argument : call.arguments()) {
            if (argument instanceof Literal literal && literal.text().startsWith("start of ")) {
                TimePart step = Parts.step(literal.text().substring("start of ".length()));
                return step == null ? TimePart.DAY : step;
            }
        }
        return TimePart.DAY;
    }

    /** Parts of one moment put together make a step: year and month are a month. */
    static @Nullable Cell joined(List<Cell> cells) {
        TimePart finest = null;
        String column = null;
        boolean year = false;
        for (Cell cell : cells) {
            if (cell.isConstant()) {
                continue;
            }
            if (!(cell.source() instanceof Timed timed)) {
                return null;
            }
            year |= timed.part() == TimePart.YEAR;
            column = timed.column();
            TimePart step = asStep(timed.part());
            finest = finest == null || (step != null && step.compareTo(finest) < 0) ? step : finest;
            if (step == null) {
                return null;
            }
        }
        if (finest == null) {
            return null;
        }
        if (year) {
            return new Cell(new Timed(finest, column));
        }
        return cells.stream().filter(cell -> !cell.isConstant()).count() == 1
                ? cells.stream().filter(cell -> !cell.isConstant()).findFirst().orElse(null)
                : null;
    }

    private static @Nullable TimePart asStep(TimePart part) {
        return switch (part) {
            case YEAR -> TimePart.YEAR;
            case QUARTER_OF_YEAR -> TimePart.QUARTER;
            case MONTH_OF_YEAR -> TimePart.MONTH;
            case WEEK_OF_YEAR -> TimePart.WEEK;
            case DAY_OF_MONTH, DAY_OF_YEAR -> TimePart.DAY;
            default -> null;
        };
    }

    /** A moment as a date. */
    static Cell toDay(Cell moment) {
        Source source = moment.source();
        return source instanceof Source.Plain || source instanceof Timed || source instanceof Source.Computed
                ? cut(moment, TimePart.DAY)
                : moment;
    }

    /** A moment cut once more; what was cut before stays as coarse as it was. */
    private static Cell cut(Cell moment, TimePart part) {
        Source source = moment.source();
        if (source instanceof Constant || source instanceof Windowed) {
            return moment;
        }
        if (source instanceof Aggregated aggregated) {
            Source of = aggregated.of();
            Source inner = of == null ? null : cut(new Cell(of), part).source();
            return new Cell(new Aggregated(aggregated.function(), aggregated.distinct(), aggregated.columns(), inner));
        }
        boolean coarser = source instanceof Timed before
                && before.part().isLinear()
                && part.isLinear()
                && before.part().compareTo(part) > 0;
        return coarser ? moment : new Cell(new Timed(part, Sources.single(source)));
    }

    /** The argument that is the moment: the first that is not written out. */
    private static @Nullable Cell first(List<Cell> arguments) {
        for (Cell argument : arguments) {
            if (!argument.isConstant()) {
                return argument;
            }
        }
        return null;
    }
}
