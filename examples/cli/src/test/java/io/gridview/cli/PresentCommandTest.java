package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentCommandTest {

    @Test
    void a_reply_and_its_rows_become_a_view_an_artifact_and_a_trace() {
        Cli cli = Cli.run(
                "{\"id\":1,\"reply\":{\"sql\":\"SELECT r, sum(x) AS x FROM t GROUP BY r\",\"purpose\":\"X by r\",\"format\":\"chart\"},"
                        + "\"columns\":[\"r\",\"x\"],\"rows\":[[\"a\",1],[\"b\",2]]}",
                "present");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.answer().at("/artifact/charts/0/chartType").stringValue())
                .isEqualTo("bar");
        assertThat(cli.answer().at("/view/charts/0/x_key").stringValue()).isEqualTo("r");
        assertThat(cli.answer().at("/trace").isEmpty()).isFalse();
    }

    @Test
    void a_reply_with_rows_in_it_is_refused() {
        Cli cli = Cli.run(
                "{\"id\":1,\"reply\":{\"sql\":\"SELECT 1\",\"purpose\":\"X\",\"format\":\"chart\",\"rows\":[]},\"columns\":[],\"rows\":[]}",
                "present");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.answer().at("/problems/0/code").stringValue()).isEqualTo("forbidden_rows");
        assertThat(cli.answer().at("/problems/0/pointer").stringValue()).isEqualTo("/reply/rows");
    }
}
