package io.gridview.cli;

import io.gridview.plan.PlannerReply;
import io.gridview.present.TraceStep;
import io.gridview.present.Verdict;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Why a line was presented as it was, as a text to read: the question, what was seen, what was weighed and chosen. */
final class ExplainedLine {
    /** Subjects in the order of reading; any other comes behind. */
    private static final List<String> SUBJECTS = List.of("column", "chart", "kpi", "label", "format", "layout");

    private final PageText page = new PageText();

    private ExplainedLine() {}

    /** The choices behind a view. */
    static String of(PlannerReply reply, GridViewSpec view, List<TraceStep> trace) {
        ExplainedLine line = new ExplainedLine();
        line.question(reply, view);
        Map<String, List<TraceStep>> bySubject = trace.stream()
                .sorted(Comparator.comparingInt(step -> place(step.subject())))
                .collect(Collectors.groupingBy(TraceStep::subject, LinkedHashMap::new, Collectors.toList()));
        bySubject.forEach(line::section);
        return line.page.toString();
    }

    /** What is wrong with a line. */
    static String of(List<Problem> problems) {
        PageText page = new PageText();
        page.heading("Refused");
        for (Problem problem : problems) {
            page.entry(problem.severity().wire(), "", problem.pointer().isEmpty() ? "the line" : problem.pointer());
            page.below(problem.code() + ": " + problem.message());
        }
        return page.toString();
    }

    private void question(PlannerReply reply, GridViewSpec view) {
        page.entry("asked", "", reply.purpose());
        page.entry("as", "", reply.format().wire());
        page.entry("sql", "", reply.sql());
        String charts = view.charts().stream()
                .map(chart -> chart.chartType().wire() + (chart.title() == null ? "" : " “" + chart.title() + "”"))
                .collect(Collectors.joining(", "));
        page.entry("shown", "", charts.isEmpty() ? "no chart" : charts);
    }

    private void section(String subject, List<TraceStep> steps) {
        page.heading(heading(subject));
        List<TraceStep> others = new ArrayList<>(steps);
        take(others, step -> step.verdict() == Verdict.NOTED).forEach(this::step);
        take(others, step -> step.verdict() == Verdict.CHOSEN || step.verdict() == Verdict.WEIGHED)
                .forEach(this::step);
        take(others, step -> step.verdict() == Verdict.BEATEN).stream()
                .sorted(Comparator.comparingInt(ExplainedLine::points).reversed())
                .forEach(this::step);
        excluded(others);
    }

    /** Candidates that the same rule excludes for the same reason stand together. */
    private void excluded(List<TraceStep> steps) {
        Map<String, List<TraceStep>> byReason = steps.stream()
                .collect(Collectors.groupingBy(ExplainedLine::reason, LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((reason, alike) -> {
            String candidates = alike.stream()
                    .map(TraceStep::candidate)
                    .filter(candidate -> candidate != null)
                    .collect(Collectors.joining("; "));
            page.entry(Verdict.EXCLUDED.wire(), "", candidates.isEmpty() ? reason : candidates);
            if (!candidates.isEmpty()) {
                page.below(reason);
            }
        });
    }

    private void step(TraceStep step) {
        String points = step.points() == null ? "" : pointsOf(step);
        if (step.candidate() == null || step.verdict() == Verdict.WEIGHED) {
            page.entry(step.verdict().wire(), points, reason(step));
        } else {
            page.entry(step.verdict().wire(), points, step.candidate());
            page.below(step.verdict() == Verdict.BEATEN ? step.reason() : reason(step));
        }
    }

    /** A rule's own points carry a sign, a candidate's whole score does not. */
    private static String pointsOf(TraceStep step) {
        int points = points(step);
        return step.verdict() == Verdict.WEIGHED && points > 0 ? "+" + points : Integer.toString(points);
    }

    private static int points(TraceStep step) {
        return step.points() == null ? 0 : step.points();
    }

    private static String reason(TraceStep step) {
        return step.rule() + ": " + step.reason();
    }

    private static List<TraceStep> take(List<TraceStep> steps, Predicate<TraceStep> wanted) {
        List<TraceStep> taken = steps.stream().filter(wanted).toList();
        steps.removeAll(taken);
        return taken;
    }

    private static int place(String subject) {
        int place = SUBJECTS.indexOf(subject);
        return place < 0 ? SUBJECTS.size() : place;
    }

    private static String heading(String subject) {
        return switch (subject) {
            case "kpi" -> "KPIs";
            case "layout" -> "Layout";
            default -> Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + "s";
        };
    }
}
