package io.gridview.push;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.dialect.SortKey;
import io.gridview.dialect.SqlDialect;
import io.gridview.format.ValueFormats;
import io.gridview.resolve.ColumnTraits;
import io.gridview.resolve.DrawnRows;
import io.gridview.resolve.Figure;
import io.gridview.resolve.Figures;
import io.gridview.resolve.GroupKey;
import io.gridview.resolve.GroupTable;
import io.gridview.resolve.Measure;
import io.gridview.resolve.NumberSpread;
import io.gridview.resolve.RowSample;
import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a result that is larger than the rows at hand. What was not asked yet is answered from the rows at hand,
 * marked as partial, and sent to the engine by {@link #fetch}, all of it as one statement; then it is asked again.
 */
final class PushedFigures implements Figures {
    private final LargeResult result;
    private final SqlDialect dialect;
    private final Figures atHand;
    private final Questions questions;
    private final List<RowOrderKey> order;
    private final Scalars scalars;
    private final SplitDoubles doubles;
    private final Answers<GroupQuery, PushedGroups> groups;
    private final Answers<PeriodQuery, LastTwo> periods;
    private final Answers<BinQuery, Map<Long, Long>> bins;
    private final Answers<Drawing, DrawnRows> drawn;
    private final List<Problem> problems = new ArrayList<>();

    PushedFigures(LargeResult result, Figures atHand, RowTable rows, ValueFormats formats) {
        this.result = result;
        this.dialect = result.dialect();
        this.atHand = atHand;
        this.questions = new Questions(result);
        this.order = result.order();
        this.scalars = new Scalars(dialect);
        this.doubles = new SplitDoubles(rows, scalars);
        this.groups = new Answers<>(
                query -> new GroupSelect(query, partsOf(query.measures()), order, dialect).question(),
                (query, answer) -> new GroupRows(query, partsOf(query.measures()), order, formats).table(answer));
        this.periods = new Answers<>(
                query -> query.question(partsOrThrow(query.measure()), dialect),
                (query, answer) -> query.answer(partsOrThrow(query.measure()), answer));
        this.bins = new Answers<>(query -> query.question(dialect), BinQuery::answer);
        SampleSelect samples = new SampleSelect(result, order, this::pushed);
        this.drawn = new Answers<>(samples::question, samples::answer);
    }

    @Override
    public Figure rowCount() {
        return total(Measure.ROWS);
    }

    @Override
    public Figure total(Measure measure) {
        MeasureParts parts = parts(measure);
        TextRow texts = parts == null ? null : scalars.of(parts.parts());
        return parts == null || texts == null ? atHand.total(measure) : new Figure(parts.value(texts, 0), false);
    }

    @Override
    public LastTwo lastTwo(Measure measure, Column byColumn) {
        PushedColumn by = pushed(byColumn);
        LastTwo answer = parts(measure) == null || by == null ? null : periods.of(new PeriodQuery(measure, by));
        return answer == null ? atHand.lastTwo(measure, byColumn) : answer;
    }

    @Override
    public GroupTable groups(List<GroupKey> keys, List<Measure> measures, int mostKeys) {
        List<GroupQuery.Key> pushedKeys =
                keys.stream().map(this::key).filter(Objects::nonNull).toList();
        boolean possible =
                pushedKeys.size() == keys.size() && measures.stream().allMatch(measure -> parts(measure) != null);
        PushedGroups answer = possible ? groups.of(new GroupQuery(pushedKeys, measures, mostKeys)) : null;
        return answer == null ? atHand.groups(keys, measures, mostKeys) : answer;
    }

    @Override
    public NumberSpread spread(Column numbers) {
        PushedColumn column = pushed(numbers);
        TextRow texts = column == null ? null : scalars.of(ColumnFacts.spread(column, dialect));
        return column == null || texts == null ? atHand.spread(numbers) : ColumnFacts.spread(column, texts);
    }

    @Override
    public Map<Long, Long> bins(Column numbers, int exponent) {
        PushedColumn column = pushed(numbers);
        // Before the engine has said how far values reach, the exponent is that of the rows at hand.
        boolean known = column != null && scalars.of(ColumnFacts.spread(column, dialect)) != null;
        Map<Long, Long> answer = column == null || !known ? null : bins.of(new BinQuery(column, exponent));
        return answer == null ? atHand.bins(numbers, exponent) : answer;
    }

    @Override
    public ColumnTraits traits(Column column) {
        PushedColumn pushed = pushed(column);
        List<Part> parts = pushed == null ? List.of() : ColumnFacts.traits(pushed, dialect);
        TextRow texts = parts.isEmpty() ? null : scalars.of(parts);
        ColumnTraits here = atHand.traits(column);
        return pushed == null || texts == null ? here : ColumnFacts.traits(pushed, texts, here);
    }

    @Override
    public DrawnRows draw(RowSample sample) {
        boolean possible = sample.columns().stream().allMatch(column -> pushed(column) != null);
        Drawing drawing = possible ? drawing(sample) : null;
        DrawnRows answer = drawing == null ? null : drawn.of(drawing);
        return answer == null ? atHand.draw(sample) : answer;
    }

    /** How the rows are asked for; null before the engine has said how many there are and how far they reach. */
    private @Nullable Drawing drawing(RowSample sample) {
        if (!(sample instanceof RowSample.Line line)) {
            return new Drawing(sample, 0, 0);
        }
        Figure rows = rowCount();
        NumberSpread spread = line.x().type().isNumeric() ? spread(line.x()) : null;
        if (rows.partial() || (spread != null && spread.partial())) {
            return null;
        }
        boolean all = Objects.requireNonNull((Number) rows.value()).longValue() <= RowSample.Line.MOST_POINTS;
        int exponent =
                spread == null ? 0 : RowSample.Line.exponent(spread, line.x().type());
        return new Drawing(sample, all ? 0 : line.steps(), exponent);
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean fetch() {
        List<Asked> asked = new ArrayList<>();
        asked.addAll(groups.takeWanted());
        asked.addAll(periods.takeWanted());
        asked.addAll(bins.takeWanted());
        asked.addAll(drawn.takeWanted());
        doubles.wantChecks();
        asked.addAll(scalars.takeWanted());
        if (asked.isEmpty()) {
            return false;
        }
        ask(asked);
        if (doubles.refine()) {
            scalars.forgetLanes();
            groups.forget(query -> query.measures().stream().anyMatch(PushedFigures::addsDoubles));
            periods.forget(query -> addsDoubles(query.measure()));
        }
        return true;
    }

    private static boolean addsDoubles(Measure measure) {
        Column column = measure.column();
        return column != null && column.type() == ColumnType.DOUBLE && MeasureParts.addsUp(measure);
    }

    private void ask(List<Asked> asked) {
        try {
            List<List<TextRow>> answers =
                    questions.ask(asked.stream().map(Asked::question).toList(), doubles.all());
            for (int i = 0; i < answers.size(); i++) {
                asked.get(i).answered(answers.get(i));
            }
        } catch (EngineException e) {
            if (asked.size() > 1 && e.isOfStatement()) {
                // One of them was too much; the others need not suffer for it.
                asked.forEach(one -> ask(List.of(one)));
            } else {
                asked.forEach(Asked::refused);
                tell(e.problem());
            }
        }
    }

    private void tell(Problem why) {
        Problem told = Problem.warning(
                "figures_of_rows_at_hand",
                "",
                "The engine could not compute all figures of the whole result, so those marked as partial are of the rows"
                        + " at hand: " + why.message());
        if (!problems.contains(told)) {
            problems.add(told);
        }
    }

    /** The column of the statement; null for one that was read from text, and for what engines cannot compare alike. */
    private @Nullable PushedColumn pushed(Column column) {
        for (PushedColumn pushed : result.columns()) {
            if (pushed.key().equals(column.key())) {
                boolean same = pushed.type() == column.type() && pushed.type() != ColumnType.JSON;
                return same ? pushed : null;
            }
        }
        return null;
    }

    private GroupQuery.@Nullable Key key(GroupKey key) {
        PushedColumn column = pushed(key.column());
        return column == null ? null : GroupQuery.Key.of(key, column, dialect);
    }

    private @Nullable MeasureParts parts(Measure measure) {
        Column column = measure.column();
        PushedColumn pushed = column == null ? null : pushed(column);
        if (column != null && pushed == null) {
            return null;
        }
        Lanes lanes = pushed == null || !MeasureParts.addsUp(measure) ? null : doubles.of(pushed);
        return lanes != null && !lanes.possible() ? null : MeasureParts.of(measure, pushed, lanes, sortKeys(), dialect);
    }

    private MeasureParts partsOrThrow(Measure measure) {
        return Objects.requireNonNull(parts(measure), "only what the engine can compute is asked of it");
    }

    private List<MeasureParts> partsOf(List<Measure> measures) {
        return measures.stream().map(this::partsOrThrow).toList();
    }

    private List<SortKey> sortKeys() {
        return order.stream()
                .map(key -> new SortKey(
                        dialect.ordered(key.column().name(), key.column().type()), key.descending()))
                .toList();
    }
}
