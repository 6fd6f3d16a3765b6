package io.gridview.nvbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is drawn before the rows are in is mostly what is drawn with them. */
class ExpectedChartTest {
    private static final double SAME_KIND = 90;

    @Test
    void the_kind_of_chart_that_was_expected_stays_when_rows_come_in() throws IOException {
        List<NvCase> cases = NvCases.development();
        long same = 0;
        long whole = 0;
        for (NvCase one : cases) {
            Prediction drawn = Judge.judge(one).prediction();
            Prediction expected = Judge.expected(one);
            same += Objects.equals(expected.kind(), drawn.kind()) ? 1 : 0;
            whole += expected.equals(drawn) ? 1 : 0;
        }

        double rate = 100.0 * same / cases.size();
        System.out.printf(
                "expected before the rows: kind %.1f %%, whole chart %.1f %%%n", rate, 100.0 * whole / cases.size());
        assertThat(rate).isGreaterThanOrEqualTo(SAME_KIND);
    }
}
