package io.gridview.present;

import io.gridview.data.RowTable;
import io.gridview.json.Quoted;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.profile.TableProfile;
import io.gridview.spec.Block;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.KpiSpec;
import io.gridview.spec.LayoutSpec;
import io.gridview.statement.SelectReader;
import io.gridview.statement.SelectShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a planner's reply and the profile of its result into a view; the same input always gives the same view. */
public final class Presenter {
    /** The most characters of a title or label. */
    private static final int MOST = 300;
    /** Of wide results so many columns are told of in the trace. */
    private static final int MOST_TOLD = 12;

    private final @Nullable String currency;
    private final String language;
    private final Wording wording;

    /** A presenter that speaks English. */
    public Presenter(@Nullable String currency) {
        this(currency, Locale.ENGLISH);
    }

    /**
     * A presenter of that locale's language; English where there are no words of it.
     *
     * @param currency ISO 4217 code for columns whose name speaks of money; null for none
     */
    public Presenter(@Nullable String currency, Locale locale) {
        this.currency = currency;
        this.language = locale.getLanguage();
        this.wording = new Wording(language);
    }

    /** The view that suits the reply and the profiled result, with the reasons. */
    public Presented present(PlannerReply reply, TableProfile profile) {
        return present(reply, profile, SelectReader.read(reply.sql()), purpose(reply), new Trace());
    }

    /**
     * The view that probably suits the reply, before its statement has run.
     *
     * @param columns those of the result, of a table without rows
     */
    public Presented expect(PlannerReply reply, RowTable columns) {
        SelectShape statement = SelectReader.read(reply.sql());
        Purpose purpose = purpose(reply);
        TableProfile expected = Expectation.of(columns.columns(), statement, purpose);
        Trace trace = new Trace();
        trace.note(
                "layout.expected",
                "No row is there yet; such a statement usually gives about " + expected.rowCount() + " rows.");
        return present(reply, expected, statement, purpose, trace);
    }

    private Purpose purpose(PlannerReply reply) {
        return Purpose.of(reply.purpose(), language);
    }

    private Presented present(
            PlannerReply reply, TableProfile profile, SelectShape statement, Purpose purpose, Trace trace) {
        Situation situation = new Situation(reply, profile, statement, purpose);
        situation.fields().stream()
                .limit(MOST_TOLD)
                .forEach(field -> trace.note("column.taken-for", FieldWords.of(field)));
        List<KpiSpec> kpis = new KpiPicker(situation, trace, wording).pick();
        List<ChartSpec> charts = new ChartAdvisor(situation, trace, wording).advise();
        GridViewSpec view = GridViewSpec.builder("view")
                .title(title(reply.purpose(), charts))
                .columns(columns(situation, profile, new ColumnAdvice(situation, trace, wording, currency)))
                .kpis(kpis.stream().map(Presenter::fitting).toList())
                .charts(charts.stream().map(Presenter::fitting).toList())
                .layout(layout(reply.format(), charts, kpis, trace))
                .build();
        return new Presented(view, trace.steps());
    }

    /** Names of columns may be of any length, and several of them make a label or title. */
    private static KpiSpec fitting(KpiSpec kpi) {
        return kpi.toBuilder().label(cut(kpi.label())).build();
    }

    private static ChartSpec fitting(ChartSpec chart) {
        String title = chart.title();
        return title == null ? chart : chart.toBuilder().title(cut(title)).build();
    }

    /** In the table's order, as that is the order of the cells in its rows. */
    private static List<ColumnSpec> columns(Situation situation, TableProfile profile, ColumnAdvice advice) {
        Map<String, Field> fields = new HashMap<>();
        situation.fields().forEach(field -> fields.put(field.key(), field));
        return profile.columns().stream()
                .map(column -> advice.column(Objects.requireNonNull(fields.get(column.key()))))
                .map(Presenter::fitting)
                .toList();
    }

    private static ColumnSpec fitting(ColumnSpec column) {
        return column.toBuilder().label(cut(column.label())).build();
    }

    private static LayoutSpec layout(ResultFormat format, List<ChartSpec> charts, List<KpiSpec> kpis, Trace trace) {
        List<Block> blocks = new ArrayList<>(List.of(Block.TITLE, Block.KPIS));
        if (!charts.isEmpty()) {
            blocks.add(Block.CHART);
        }
        if (format != ResultFormat.ANSWER) {
            blocks.add(Block.TABLE);
        }
        trace.add("layout.format", "The format " + format.wire() + " shows " + words(blocks) + ".");
        return new LayoutSpec(blocks, Math.max(1, Math.min(4, kpis.size())));
    }

    private static String words(List<Block> blocks) {
        return String.join(", ", blocks.stream().map(Block::wire).toList());
    }

    /** Without a purpose the first chart's title says what there is to see. */
    private static @Nullable String title(String purpose, List<ChartSpec> charts) {
        String title = purpose.strip();
        if (title.isEmpty()) {
            String drawn = charts.isEmpty() ? null : charts.get(0).title();
            return drawn == null ? null : cut(drawn);
        }
        String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return cut(bare);
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : Quoted.cut(text, MOST - 1);
    }
}
