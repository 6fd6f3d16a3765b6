package io.gridview.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every judged case is shown as its analyst would have shown it. */
class JudgementTest {
    private static final CaseData DATA = new CaseData();
    private static final Map<String, int[]> MET_AND_ALL_BY_THEME = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> what_an_analyst_would_have_shown() {
        Judgement judgement = new Judgement(DATA);
        return JudgedCase.all().stream()
                .map(judged ->
                        DynamicTest.dynamicTest(judged.id() + ": " + judged.why(), () -> judge(judgement, judged)));
    }

    private static void judge(Judgement judgement, JudgedCase judged) throws SQLException {
        int[] counts = MET_AND_ALL_BY_THEME.computeIfAbsent(judged.theme(), theme -> new int[2]);
        counts[1]++;
        List<String> misses = judgement.misses(judged);
        assertThat(misses).as("%s: %s", judged.id(), judged.why()).isEmpty();
        counts[0]++;
    }

    @AfterAll
    static void summary() throws SQLException {
        DATA.close();
        int met = 0;
        int all = 0;
        for (Map.Entry<String, int[]> theme : MET_AND_ALL_BY_THEME.entrySet()) {
            met += theme.getValue()[0];
            all += theme.getValue()[1];
            System.out.printf("%-12s %3d of %3d%n", theme.getKey(), theme.getValue()[0], theme.getValue()[1]);
        }
        System.out.printf("judged cases: %d of %d as expected%n", met, all);
    }
}
