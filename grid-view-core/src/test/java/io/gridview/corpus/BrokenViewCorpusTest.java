package io.gridview.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of views that are broken at one place each: every one is refused, and a problem names the place. */
class BrokenViewCorpusTest {
    private static final int VIEWS = 40;

    /** From the smallest view to the largest, evenly. */
    static List<PeerView> views() {
        List<PeerView> all = PeerView.all().stream()
                .sorted(Comparator.comparing(
                                (PeerView view) -> ViewPart.of(view.view()).size())
                        .thenComparing(PeerView::name))
                .toList();
        return IntStream.rangeClosed(1, VIEWS)
                .mapToObj(i -> all.get(i * all.size() / VIEWS - 1))
                .toList();
    }

    static List<Mutation> mutations(PeerView view) {
        List<Mutation> mutations = new ArrayList<>();
        new StructureMutations(view, mutations::add).make();
        new MeaningMutations(view, mutations::add).make();
        return mutations;
    }

    @Test
    void there_are_at_least_two_thousand() {
        Map<String, Integer> byKind = new TreeMap<>();
        views().forEach(view -> mutations(view)
                .forEach(mutation -> byKind.merge(mutation.kind().replaceAll(" as .*", ""), 1, Integer::sum)));

        assertThat(byKind.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", byKind)
                .isGreaterThanOrEqualTo(2_000);
    }

    @ParameterizedTest
    @MethodSource("views")
    void each_is_refused_with_a_problem_at_the_broken_place(PeerView view) {
        assertThat(wrong(view, mutation -> {
                    Reading<GridArtifact> built = Building.strict(mutation.text(), view.rows());
                    boolean named = built.problems().stream()
                            .anyMatch(problem -> problem.isError() && mutation.isNamedBy(problem.pointer()));
                    return named ? List.of() : List.of(built.isOk() ? "built" : pointers(built));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void what_is_left_of_one_has_no_number_of_another_meaning(PeerView view) {
        SameNumbers whole = new SameNumbers(view.build().get());

        assertThat(wrong(view, mutation -> {
                    Reading<GridArtifact> rest = Building.lenient(mutation.text(), view.rows());
                    return rest.isOk() ? whole.differences(rest.get()) : List.of();
                }))
                .isEmpty();
    }

    @Test
    void ten_thousand_unknown_columns_are_refused_at_the_first_of_them() {
        PeerView view = views().get(0);
        int known = view.view().get("columns").size();
        String text = MeaningMutations.withUnknownColumns(view.view(), 10_000).toString();

        Reading<GridArtifact> strict = Building.strict(text, view.rows());

        assertThat(strict.problems().get(0).code()).isEqualTo("unknown_column");
        assertThat(strict.problems().get(0).pointer()).isEqualTo("/columns/" + known + "/key");
    }

    private static List<String> wrong(PeerView view, Function<Mutation, List<String>> check) {
        List<String> wrong = new ArrayList<>();
        for (Mutation mutation : mutations(view)) {
            try {
                check.apply(mutation).forEach(what -> wrong.add(mutation + ": " + what));
            } catch (RuntimeException crash) {
                wrong.add(mutation + ": " + crash);
            }
        }
        return wrong;
    }

    private static String pointers(Reading<GridArtifact> refused) {
        return refused.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .distinct()
                .toList()
                .toString();
    }
}
