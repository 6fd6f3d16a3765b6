package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            total_sales,        Total sales
            price_usd,          Price
            avg_body_mass_g,    Average body mass
            avg(basePrice),     Average base price
            customerID,         Customer ID
            gdp_per_capita,     GDP per capita
            count(*),           Count
            temp_max,           Temp max
            temp_max_c,         Temp max
            share_pct,          Share
            pct_returned,       Share returned
            flights_pct,        Flights %
            """)
    void names_become_words(String key, String label) {
        assertThat(Labels.of(key)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Airline,  Airlines
            Country,  Countries
            Day,      Days
            Species,  Species
            Class,    Classes
            Match,    Matches
            Status,   Statuses
            Phase of flight, Phases of flight
            """)
    void one_thing_becomes_several(String one, String several) {
        assertThat(Labels.plural(one)).isEqualTo(several);
    }
}
