package io.gridview.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRoundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            January,February       | MONTH
            JAN,feb                | MONTH
            Jan.,Feb.              | MONTH
            may                    | MONTH
            März,Dezember          | MONTH
            janvier,août           | MONTH
            enero,diciembre        | MONTH
            січень,серпня          | MONTH
            Monday,Sunday          | WEEKDAY
            Mo,Di,Mi,Do,Fr         | WEEKDAY
            lundi,mardi            | WEEKDAY
            mié,sáb                | WEEKDAY
            п'ятниця,середа        | WEEKDAY
            Пн,Вт                  | WEEKDAY
            Q1,Q4                  | QUARTER
            1. Quartal,4. Quartal  | QUARTER
            T1,T2                  | QUARTER
            Fr,Sa,Th               | NONE
            Jan,Bolt               | NONE
            Jan,Monday             | NONE
            January,lundi          | NONE
            """)
    void names_are_of_one_round_in_one_language(String names, CalendarRound round) {
        assertThat(CalendarRound.of(List.of(names.split(",")))).isEqualTo(round);
    }

    @Test
    void no_names_are_of_no_round() {
        assertThat(CalendarRound.of(List.of())).isEqualTo(CalendarRound.NONE);
    }
}
