package io.gridview.spec;

import io.gridview.json.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a view that is already a JSON object: its structure by the schema, then what it means by itself, then what it
 * says of the columns of its rows.
 *
 * @param columns null where the rows are not known yet
 */
record ViewDocument(@Nullable List<ColumnFacts> columns) {
    static final SchemaValidator SCHEMA = new SchemaValidator("view.v1.json");

    private static final String VERSION = "version";
    private static final int READ_VERSION = 1;

    /** Mending a view takes two or three rounds; one with more wrong than this is no view. */
    private static final int MOST_ROUNDS = 10;

    private static final int MOST_MENDED = 500;

    /**
     * The view, or every problem of it, as far as each can be told beside the others.
     *
     * @param before problems that are known already
     */
    Reading<GridViewSpec> strict(ObjectNode view, List<Problem> before) {
        Problem version = unknownVersion(view);
        if (version != null) {
            return Reading.failed(version);
        }
        List<Problem> problems = new ArrayList<>(before);
        // The value at a fault is not the one that was meant, so nothing more is said of it.
        List<String> said = before.stream().map(Problem::pointer).toList();
        SCHEMA.validate(view).stream()
                .map(fault -> ForbiddenFields.tell(fault.as(Problem::error)))
                .filter(problem -> !said.contains(problem.pointer()))
                .forEach(problems::add);
        ViewNames names = ViewNames.of(view);
        if (!problems.isEmpty()) {
            problems.addAll(names.duplicates());
            problems.addAll(meaningOfTheRest(view, problems, names));
            problems.addAll(untoldKeys(view, problems));
            return Reading.failed(ProblemLists.inOrder(problems, view));
        }
        GridViewSpec spec = SpecBinder.bind(view);
        problems.addAll(names.duplicates());
        problems.addAll(meaning(spec, names));
        List<Problem> sorted = ProblemLists.inOrder(problems, view);
        return ProblemLists.anyError(sorted) ? Reading.failed(sorted) : new Reading<>(spec, sorted);
    }

    private static @Nullable Problem unknownVersion(ObjectNode view) {
        JsonNode version = view.get(VERSION);
        if (version == null || (version.isNumber() && version.doubleValue() == READ_VERSION)) {
            return null;
        }
        return Problem.error(
                "unknown_version",
                "/" + VERSION,
                "This library reads views of version " + READ_VERSION + " alone.",
                List.of(String.valueOf(READ_VERSION)),
                null);
    }

    private List<Problem> meaning(GridViewSpec spec, ViewNames names) {
        List<Problem> problems = new ArrayList<>(SpecMeaning.check(spec, names));
        if (columns != null) {
            problems.addAll(new TableMeaning(spec, new KnownColumns(columns)).check());
        }
        return problems;
    }

    /** The keys of parts that are broken elsewhere are wrong all the same. */
    private List<Problem> untoldKeys(ObjectNode view, List<Problem> problems) {
        if (columns == null) {
            return List.of();
        }
        Set<String> told = problems.stream().map(Problem::pointer).collect(Collectors.toSet());
        return KeysInParts.unknown(view, new KnownColumns(columns)).stream()
                .filter(problem -> !told.contains(problem.pointer()))
                .toList();
    }

    /** What can be said of the parts that no problem has touched. */
    private List<Problem> meaningOfTheRest(ObjectNode view, List<Problem> problems, ViewNames names) {
        LenientParts rest = new LenientParts(view);
        rest.drop(problems);
        rest.view().put("grid_id", "any");
        if (!rest.view().path("columns").isArray()) {
            rest.view().remove("columns");
        }
        boolean isSound = SCHEMA.validate(rest.view()).stream()
                .allMatch(fault -> fault.pointer().equals("/columns"));
        return isSound
                ? meaning(SpecBinder.bind(rest.view()), names).stream()
                        .map(rest::original)
                        .toList()
                : List.of();
    }

    /**
     * The view without its broken parts, each told as a warning, or the problems where nothing can be built.
     *
     * @param before problems that are known already; they are mended with the others
     */
    Reading<GridViewSpec> lenient(ObjectNode view, List<Problem> before) {
        LenientParts parts = new LenientParts(view);
        List<Problem> found = new ArrayList<>(before);
        List<Problem> round = before;
        for (int i = 0; i < MOST_ROUNDS && found.size() <= MOST_MENDED; i++) {
            if (!parts.drop(round)) {
                return i == 0 ? strict(view, before) : Reading.failed(ProblemLists.inOrder(found, view));
            }
            Reading<GridViewSpec> reading = strict(parts.view(), List.of());
            boolean ok = reading.isOk();
            reading.problems().stream()
                    .filter(problem -> ok || problem.isError())
                    .forEach(problem -> found.add(parts.original(problem)));
            if (ok) {
                List<Problem> warnings = found.stream().map(Problem::asWarning).toList();
                return new Reading<>(reading.value(), ProblemLists.inOrder(warnings, view));
            }
            round = reading.problems();
        }
        return Reading.failed(ProblemLists.inOrder(found, view));
    }
}
