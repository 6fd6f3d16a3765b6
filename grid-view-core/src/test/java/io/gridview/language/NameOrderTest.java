package io.gridview.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {

    private static List<String> split(String names) {
        return List.of(names.split("\\s*\\|\\s*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            January|February          ; MONTH
            JAN|feb                   ; MONTH
            Jan.|Feb.                 ; MONTH
            may                       ; MONTH
            März|Dezember             ; MONTH
            janvier|août              ; MONTH
            enero|diciembre           ; MONTH
            січень|серпня             ; MONTH
            Monday|Sunday             ; WEEKDAY
            Mo|Di|Mi|Do|Fr            ; WEEKDAY
            lundi|mardi               ; WEEKDAY
            mié|sáb                   ; WEEKDAY
            п'ятниця|середа           ; WEEKDAY
            Пн|Вт                     ; WEEKDAY
            Q1|Q4                     ; QUARTER
            1. Quartal|4. Quartal     ; QUARTER
            T1|T2                     ; QUARTER
            Fr|Sa|Th                  ; NONE
            Jan|Bolt                  ; NONE
            Jan|Monday                ; NONE
            January|lundi             ; NONE
            small|LARGE               ; SCALE
            XS|S|L                    ; SCALE
            hoch|niedrig              ; SCALE
            jamais|toujours           ; SCALE
            malo|bueno                ; SCALE
            рідко|часто               ; SCALE
            small                     ; NONE
            small|Small               ; NONE
            small|high                ; NONE
            low|hoch                  ; NONE
            18-24|25–34|65+           ; RANGE
            < 10|10 to 20|> 20        ; RANGE
            1,000-4,999|5,000-9,999   ; RANGE
            under 18|18 and over      ; RANGE
            0,5-1,5|1,5-2             ; RANGE
            1 year|2-3 years          ; RANGE
            1|2|3|4+                  ; RANGE
            0-10k|10-20k|20k+         ; RANGE
            $0-$50|$50-$100           ; RANGE
            -10 to -5|-5 to 0         ; RANGE
            unter 18|ab 65|18 bis 64  ; RANGE
            moins de 18|65 ans et plus; RANGE
            hasta 10|más de 10        ; RANGE
            до 10|11–20|понад 20      ; RANGE
            1|2|3                     ; NONE
            18-24                     ; NONE
            18-24|total               ; NONE
            555-1234|555-2345         ; NONE
            2-1|1-1|0-3               ; NONE
            1-6 days|1-2 weeks        ; NONE
            2024-01|2024-02           ; NONE
            24-18|30-40               ; NONE
            """)
    void names_have_an_order_where_all_are_of_one_list(String names, NameCycle cycle) {
        assertThat(NameOrder.of(split(names)).cycle()).isEqualTo(cycle);
    }

    @Test
    void no_names_are_of_no_list() {
        assertThat(NameOrder.of(List.of()).cycle()).isEqualTo(NameCycle.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feb|march|December",
                "Mon|Tuesday|sat|Sunday",
                "Q1|Q2|Q4",
                "XS|S|M|XL",
                "very low|low|medium|high",
                "< 10|10-20|20 to 30|31–100|> 100",
                "under 18|18-24|25-34|65+",
                "900|1,000-4,999|5,000-9,999",
                "0-500k|500k-1M|1M+",
                "-10 to -5|-5 to 0|0 to 5",
                "Week 2|Week 10|Week 11",
                "A|A1|A2|A10|A10b|B",
                "v1.9|v1.10",
                "Zone 007|Zone 8",
                "Alpha|Zulu|beta",
            })
    void names_are_sorted_as_a_reader_would(String names) {
        List<String> expected = split(names);
        List<String> shuffled = new ArrayList<>(expected);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(shuffled.stream().sorted(NameOrder.of(shuffled)).toList())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            low|medium|high               ; true
            high|medium|low               ; true
            medium|low|high               ; false
            Sun|Mon|Tue|Wed               ; true
            Sat|Sun|Mon                   ; true
            Tue|Wed|Thu|Fri|Sat|Sun|Mon   ; false
            Fri|Mon|Sat|Sun|Thu|Tue|Wed   ; false
            Oct|Nov|Dec|Jan|Feb           ; true
            Q2|Q3|Q4|Q1                   ; true
            Feb|Mar|Jan                   ; false
            """)
    void an_order_that_runs_through_is_the_cycle_or_its_reverse_or_goes_once_around(String names, boolean runs) {
        assertThat(NameOrder.of(split(names)).runsThrough(split(names))).isEqualTo(runs);
    }

    @Property
    void any_names_have_one_order(@ForAll @Size(max = 8) List<String> names, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        NameOrder order = NameOrder.of(names);

        assertThat(shuffled.stream().sorted(order).toList())
                .isEqualTo(names.stream().sorted(order).toList());
    }
}
