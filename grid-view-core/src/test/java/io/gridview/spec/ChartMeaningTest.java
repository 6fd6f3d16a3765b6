package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartMeaningTest {

    private static Reading<GridViewSpec> read(String chart) {
        return SpecReader.strict()
                .read("{'grid_id':'g','columns':[{'key':'a'}],'charts':[{'id':'c',%s}]}"
                        .formatted(chart)
                        .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'chart_type':'bar','x_key':'a','series':[{'key':'b'}]
            'chart_type':'bar','x_key':'a','value_key':'b','series_by':'c','stacked':true
            'chart_type':'line','group_by':'a','value_key':'b','time_grain':'month'
            'chart_type':'area','group_by':'a','aggregate':'count'
            'chart_type':'pie','label_key':'a','value_key':'b'
            'chart_type':'donut','group_by':'a','aggregate':'count'
            'chart_type':'scatter','x_key':'a','series':[{'key':'b'}],'series_by':'c'
            'chart_type':'heatmap','x_key':'a','series_by':'b','value_key':'c'
            'chart_type':'histogram','x_key':'a'
            """)
    void a_chart_with_what_its_kind_needs_is_accepted(String chart) {
        assertThat(read(chart).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'chart_type':'bar'                                                               | missing_field  | /charts/0/x_key
            'chart_type':'bar','x_key':'a'                                                   | missing_field  | /charts/0/value_key
            'chart_type':'bar','x_key':'a','series':[{'key':'b'}],'value_key':'c'            | chart_conflict | /charts/0/value_key
            'chart_type':'bar','x_key':'a','group_by':'b','value_key':'c'                    | chart_conflict | /charts/0/group_by
            'chart_type':'line','x_key':'a','series':[{'key':'b'}],'series_by':'c'           | chart_conflict | /charts/0/series_by
            'chart_type':'line','x_key':'a','series':[{'key':'b'},{'key':'b'}]               | duplicate_series | /charts/0/series/1/key
            'chart_type':'pie','label_key':'a'                                               | missing_field  | /charts/0/value_key
            'chart_type':'pie','label_key':'a','value_key':'b','stacked':true                | chart_conflict | /charts/0/stacked
            'chart_type':'pie','label_key':'a','value_key':'b','series':[{'key':'c'}]        | chart_conflict | /charts/0/series
            'chart_type':'scatter','x_key':'a'                                               | missing_field  | /charts/0/series
            'chart_type':'scatter','x_key':'a','series':[{'key':'b'},{'key':'c'}]            | chart_conflict | /charts/0/series
            'chart_type':'scatter','x_key':'a','series':[{'key':'b'}],'time_grain':'day'     | chart_conflict | /charts/0/time_grain
            'chart_type':'heatmap','x_key':'a','value_key':'b'                               | missing_field  | /charts/0/series_by
            'chart_type':'histogram','x_key':'a','value_key':'b'                             | chart_conflict | /charts/0/value_key
            """)
    void a_chart_that_lacks_or_doubles_something_is_a_problem_at_that_place(String chart, String code, String pointer) {
        assertThat(read(chart).problems()).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).isEqualTo(pointer);
        });
    }
}
