package io.gridview.graph;

import io.gridview.GridRenderer;
import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes components of what a search found. */
final class Assembly {
    private final GridRenderer renderer;

    Assembly(GridRenderer renderer) {
        this.renderer = Objects.requireNonNull(renderer, "renderer");
    }

    /** @param stood what stands at each path, in words, for the case that nothing can be made of it */
    Extraction of(Search search, List<String> stood) {
        List<ExtractedComponent> components = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (StateObject whole : search.wholes()) {
            add(whole.isFinished() ? finished(whole) : built(whole, whole), components, problems);
        }
        if (search.wholes().isEmpty()) {
            Reading<Pair> pair = Pair.of(search, stood);
            problems.addAll(pair.problems());
            if (pair.value() != null) {
                add(built(pair.value().said(), pair.value().rows()), components, problems);
            }
        }
        return new Extraction(components, problems);
    }

    private static void add(
            Reading<ExtractedComponent> reading, List<ExtractedComponent> components, List<Problem> problems) {
        if (reading.value() != null) {
            components.add(reading.value());
        }
        problems.addAll(reading.problems());
    }

    private static Reading<ExtractedComponent> finished(StateObject object) {
        Problem unwritable = StateCheck.json(object.members());
        List<Problem> problems =
                unwritable == null ? FinishedComponent.problems(object.members()) : List.of(unwritable);
        return problems.isEmpty()
                ? Reading.of(new ExtractedComponent(object.pointer(), StateJson.text(object.members())))
                : Reading.failed(under(object.pointer(), problems));
    }

    private Reading<ExtractedComponent> built(StateObject said, StateObject holder) {
        StateObject.Part view = said.view();
        StateObject.Part part = view == null ? Objects.requireNonNull(said.reply()) : view;
        Reading<String> text = text(part);
        Reading<RowTable> rows = StateRows.read(Objects.requireNonNull(holder.rows()));
        if (text.value() == null) {
            return Reading.failed(both(text, rows));
        }
        Reading<String> json = view == null
                ? presented(text.value(), part.pointer(), rows)
                : shown(text.value(), part.pointer(), rows);
        return json.value() == null
                ? Reading.failed(json.problems())
                : new Reading<>(new ExtractedComponent(said.pointer(), json.value()), json.problems());
    }

    private Reading<String> shown(String view, String pointer, Reading<RowTable> rows) {
        if (rows.value() == null) {
            Reading<GridViewSpec> read = renderer.readView(view);
            return Reading.failed(both(new Reading<>(read.value(), under(pointer, read.problems())), rows));
        }
        Reading<GridArtifact> artifact = renderer.tryBuild(view, rows.value());
        List<Problem> problems = under(pointer, artifact.problems());
        return artifact.value() == null
                ? Reading.failed(problems)
                : new Reading<>(
                        renderer.component(artifact.value(), rows.value()).toJson(), problems);
    }

    private Reading<String> presented(String reply, String pointer, Reading<RowTable> rows) {
        Reading<PlannerReply> read = PlannerReplyReader.read(reply);
        if (read.value() == null || rows.value() == null) {
            return Reading.failed(both(new Reading<>(read.value(), under(pointer, read.problems())), rows));
        }
        return Reading.of(
                renderer.present(read.value(), rows.value()).component().toJson());
    }

    /** The part as the readers want it: the text that it is, or its JSON. */
    private static Reading<String> text(StateObject.Part part) {
        if (part.value() instanceof CharSequence text) {
            return Reading.of(text.toString());
        }
        Problem unwritable = StateCheck.json(part.value());
        return unwritable == null
                ? Reading.of(StateJson.text(part.value()))
                : Reading.failed(unwritable.under(part.pointer()));
    }

    private static List<Problem> both(Reading<?> first, Reading<?> second) {
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        return problems;
    }

    private static List<Problem> under(String pointer, List<Problem> problems) {
        return problems.stream().map(problem -> problem.under(pointer)).toList();
    }
}
