package io.gridview;

import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.GridViewComponent;
import io.gridview.artifact.RowPlacement;
import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.plan.PlannerReply;
import io.gridview.present.Presented;
import io.gridview.present.Presenter;
import io.gridview.present.TraceStep;
import io.gridview.resolve.ArtifactResolver;
import io.gridview.resolve.FigureSource;
import io.gridview.spec.ColumnFacts;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Reading;
import io.gridview.spec.SpecReader;
import io.gridview.spec.ValueKind;
import io.gridview.sql.SqlResult;
import java.util.List;
import java.util.Map;

/**
 * The configured renderer; immutable, safe for many threads.
 *
 * <pre>
 * planner reply ──► present ──► spec ──► resolve ──► artifact ──► JSON
 * rows ──► data ──► profile ──┘    rows ──┘
 * </pre>
 */
public final class GridRenderer {
    private final FormatContext context;
    private final SpecReader reader;
    private final RowPlacement placement;
    private final Presenter presenter;
    private final ArtifactResolver resolver;

    GridRenderer(FormatContext context, boolean lenient, int maxRows, RowPlacement placement) {
        this.context = context;
        this.reader = lenient ? SpecReader.lenient() : SpecReader.strict();
        this.placement = placement;
        this.presenter = new Presenter(context.currency(), context.locale());
        this.resolver = new ArtifactResolver(context, maxRows);
    }

    /** A renderer with every default: US English, UTC, no currency, strict, all rows. */
    public static GridRenderer create() {
        return builder().build();
    }

    /** Starts with every default. */
    public static GridRendererBuilder builder() {
        return new GridRendererBuilder();
    }

    /** Locale, zone and currency of every text. */
    public FormatContext context() {
        return context;
    }

    /**
     * Reads a view from JSON, strictly or leniently as configured.
     *
     * @throws GridViewException with every problem where it is not one
     */
    public GridViewSpec parseGridViewSpec(String json) {
        return readView(json).orThrow(GridViewException::new);
    }

    /**
     * Reads a view from JSON and says what is wrong with it instead of throwing.
     *
     * @return the view, with warnings, or the problems
     */
    public Reading<GridViewSpec> readView(String json) {
        return reader.read(json);
    }

    /**
     * The artifact of a view and its rows.
     *
     * @throws GridViewException with every problem of the view, by itself and with these rows
     */
    public GridArtifact build(GridViewSpec view, RowTable rows) {
        return resolve(reader(rows).check(view), rows).orThrow(GridViewException::new);
    }

    /**
     * The artifact of a view in JSON and its rows.
     *
     * @param view a view, or {@code {"view": …}} as a visualizer model writes it
     * @throws GridViewException with every problem of the view, by itself and with these rows
     */
    public GridArtifact build(String view, RowTable rows) {
        return tryBuild(view, rows).orThrow(GridViewException::new);
    }

    /**
     * The artifact of a view given as maps and lists, as JSON libraries make them, and its rows.
     *
     * @throws GridViewException with every problem of the view, by itself and with these rows
     */
    public GridArtifact build(Map<String, ?> view, RowTable rows) {
        return resolve(reader(rows).read(view), rows).orThrow(GridViewException::new);
    }

    /**
     * The artifact of a view and what its statement returned: where that is larger than its page, KPIs, charts and totals
     * are computed by the engine over all rows of the result.
     *
     * @param view a view, or {@code {"view": …}} as a visualizer model writes it
     * @throws GridViewException with every problem of the view, by itself and with these rows
     */
    public GridArtifact build(String view, SqlResult.Rows result) {
        RowTable rows = result.table();
        return resolve(reader(rows).read(view), rows, result.whole().figures()).orThrow(GridViewException::new);
    }

    /**
     * The artifact of a view in JSON and its rows, or what is wrong with the view, instead of throwing.
     *
     * @param view a view, or {@code {"view": …}} as a visualizer model writes it
     * @return the artifact, with the warnings that it also carries, or every problem with its pointer into {@code view}
     */
    public Reading<GridArtifact> tryBuild(String view, RowTable rows) {
        return resolve(reader(rows).read(view), rows);
    }

    private Reading<GridArtifact> resolve(Reading<GridViewSpec> view, RowTable rows) {
        return resolve(view, rows, FigureSource.ROWS);
    }

    private Reading<GridArtifact> resolve(Reading<GridViewSpec> view, RowTable rows, FigureSource source) {
        GridViewSpec read = view.value();
        return read == null
                ? Reading.failed(view.problems())
                : new Reading<>(resolver.resolve(read, rows, source, view.problems(), List.of()), view.problems());
    }

    /** The view that suits a planner's reply and its rows, with its numbers and the reasons. */
    public Presentation present(PlannerReply reply, RowTable rows) {
        return present(reply, new SqlResult.Rows(rows));
    }

    /**
     * The view that suits a planner's reply and what its statement returned, with its numbers and the reasons. Where that
     * is larger than its page, the engine is asked for the profile of the whole result, and then for its numbers.
     */
    public Presentation present(PlannerReply reply, SqlResult.Rows result) {
        RowTable rows = result.table();
        Presented presented = presenter.present(reply, result.whole().profile());
        List<String> explanation = presented.trace().stream()
                .filter(GridRenderer::isTold)
                .map(TraceStep::reason)
                .distinct()
                .toList();
        Reading<GridViewSpec> checked = checked(presented.view(), rows);
        GridViewSpec view = checked.orThrow(GridViewException::new);
        GridArtifact artifact = resolver.resolve(view, rows, result.whole().figures(), checked.problems(), explanation);
        return new Presentation(view, presented.trace(), artifact, component(artifact, rows));
    }

    /**
     * The view that probably suits a planner's reply, before its statement has run: from the statement itself and the
     * result's columns, as a prepared statement knows them. It holds no number.
     *
     * @param columns the result's columns in their order; a type that is not known is taken for text
     */
    public Presented skeleton(PlannerReply reply, List<ColumnHeader> columns) {
        return presenter.expect(reply, RowTable.ofArrays(columns, List.of()));
    }

    /** What a reader of the view is told: what is shown and why, not what else could have been. */
    private static boolean isTold(TraceStep step) {
        return switch (step.verdict()) {
            case CHOSEN, WEIGHED -> true;
            case NOTED -> !step.subject().equals("column");
            case BEATEN, EXCLUDED -> false;
        };
    }

    /** The artifact as a host sends it, rows placed as configured. */
    public GridViewComponent component(GridArtifact artifact, RowTable rows) {
        return new GridViewComponent(artifact, rows, placement);
    }

    /** The purpose is a model's words and becomes the title, so the view is checked like any other. */
    private static Reading<GridViewSpec> checked(GridViewSpec view, RowTable rows) {
        // A result without rows, given as maps, has no columns either: nothing to check, and nothing to refuse.
        return rows.columns().isEmpty()
                ? Reading.of(view)
                : SpecReader.lenient().against(columns(rows)).check(view);
    }

    private SpecReader reader(RowTable rows) {
        return reader.against(columns(rows));
    }

    private static List<ColumnFacts> columns(RowTable rows) {
        return rows.columns().stream()
                .map(column -> new ColumnFacts(column.key(), kind(column)))
                .toList();
    }

    private static ValueKind kind(Column column) {
        return switch (column.type()) {
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE -> ValueKind.NUMBER;
            case BOOLEAN -> ValueKind.BOOLEAN;
            case TEXT -> ValueKind.TEXT;
            case DATE, TIMESTAMP, INSTANT -> ValueKind.TEMPORAL;
            case TIME -> ValueKind.TIME;
            case JSON -> ValueKind.OTHER;
        };
    }
}
