package io.gridview.examples.chat;

import java.util.List;

/**
 * A question for the browser, and a statement written by hand whose rows must be on the screen.
 *
 * @param charts how many charts must be painted, or −1 where it does not matter
 */
record ScreenCase(String question, String sql, int charts) {

    /** The first ten are suggested on the page, the others are variations of them. */
    static final List<ScreenCase> ALL = List.of(
            chart(
                    "Average body mass by species",
                    "SELECT species, avg(body_mass_g) FROM penguins GROUP BY 1 ORDER BY 2 DESC"),
            answer("How many penguins are there?", "SELECT count(*) FROM penguins"),
            chart(
                    "Relationship between flipper length and body mass",
                    "SELECT flipper_length_mm, body_mass_g, species FROM penguins WHERE flipper_length_mm IS NOT NULL ORDER BY 1, 2, 3"),
            new ScreenCase(
                    "Report on penguins by island",
                    "SELECT island, count(*), avg(body_mass_g), avg(flipper_length_mm) FROM penguins GROUP BY 1 ORDER BY 2 DESC",
                    -1),
            chart(
                    "Top 10 airlines by bird strikes",
                    "SELECT airline, count(*) FROM birdstrikes GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10"),
            chart(
                    "Bird strikes in 2000 by phase of flight",
                    "SELECT phase_of_flight, count(*) FROM birdstrikes WHERE flight_date BETWEEN '2000-01-01' AND '2000-12-31' GROUP BY 1 ORDER BY 2 DESC, 1"),
            table(
                    "Cost of bird strikes by airline as a table",
                    "SELECT airline, sum(total_cost_usd) FROM birdstrikes GROUP BY 1 ORDER BY 2 DESC, 1"),
            answer(
                    "What share of bird strikes happened at night?",
                    "SELECT count(*), 100.0 * sum(CASE WHEN time_of_day = 'Night' THEN 1 ELSE 0 END) / count(*) FROM birdstrikes"),
            chart("Flights per month", "SELECT NULL, count(*) FROM flights GROUP BY month(date) ORDER BY month(date)"),
            chart(
                    "Share of flights by origin",
                    "SELECT origin, count(*), count(*) / 30000.0 FROM flights GROUP BY 1 ORDER BY 2 DESC, 1"),
            table(
                    "Longest delays",
                    "SELECT NULL, origin, destination, delay_minutes, distance_miles FROM flights ORDER BY delay_minutes DESC LIMIT 10"),
            chart(
                    "Rain days per month in 2014",
                    "SELECT NULL, count(*) FROM weather WHERE weather_type = 'rain' AND date >= '2014-01-01' AND date < '2015-01-01' GROUP BY month(date) ORDER BY month(date)"),
            chart(
                    "Days per weather type as a pie chart",
                    "SELECT weather_type, count(*) FROM weather GROUP BY 1 ORDER BY 2 DESC"),
            chart(
                    "Life expectancy in France over time",
                    "SELECT year, life_expectancy FROM gapminder WHERE country = 'France' ORDER BY year"),
            chart(
                    "Countries with the highest life expectancy in 2005",
                    "SELECT country, life_expectancy FROM gapminder WHERE year = 2005 ORDER BY 2 DESC, 1 LIMIT 10"),
            chart(
                    "Employment in construction vs manufacturing over time",
                    "SELECT NULL, construction, manufacturing FROM employment ORDER BY month"),
            new ScreenCase(
                    "Report on weather in 2015",
                    "SELECT NULL, sum(precipitation_mm), avg(temp_max_celsius), avg(temp_min_celsius) FROM weather WHERE year(date) = 2015 GROUP BY month(date) ORDER BY month(date)",
                    -1),
            // Free variations.
            answer(
                    "what is the average delay of flights from JFK in march",
                    "SELECT avg(delay_minutes) FROM flights WHERE origin = 'JFK' AND month(date) = 3"),
            chart("busiest origins", "SELECT origin, count(*) FROM flights GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10"),
            chart(
                    "average delay by weekday",
                    "SELECT dayname(date), avg(delay_minutes) FROM flights GROUP BY 1, isodow(date) ORDER BY isodow(date)"),
            chart(
                    "bird strikes in Texas since 1998 over time",
                    "SELECT year(flight_date), count(*) FROM birdstrikes WHERE state = 'Texas' AND flight_date >= '1998-01-01' GROUP BY 1 ORDER BY 1"),
            table(
                    "penguins on Dream heavier than 4500 g",
                    "SELECT species, island, sex, beak_length_mm, beak_depth_mm, flipper_length_mm, body_mass_g FROM penguins WHERE island = 'Dream' AND body_mass_g > 4500 ORDER BY species, body_mass_g"),
            chart(
                    "compare male and female body mass",
                    "SELECT sex, avg(body_mass_g) FROM penguins WHERE sex IS NOT NULL GROUP BY 1 ORDER BY 2 DESC"),
            chart(
                    "distribution of body mass",
                    "SELECT body_mass_g FROM penguins WHERE body_mass_g IS NOT NULL ORDER BY 1"),
            answer("how many airlines are there", "SELECT count(DISTINCT airline) FROM birdstrikes"),
            table(
                    "{\"sql\": \"SELECT country, population FROM gapminder WHERE year = 1955 ORDER BY population DESC LIMIT 5\", \"purpose\": \"Largest countries in 1955\", \"format\": \"table\"}",
                    "SELECT country, population FROM gapminder WHERE year = 1955 ORDER BY 2 DESC LIMIT 5"));

    private static ScreenCase chart(String question, String sql) {
        return new ScreenCase(question, sql, 1);
    }

    private static ScreenCase table(String question, String sql) {
        return new ScreenCase(question, sql, 0);
    }

    private static ScreenCase answer(String question, String sql) {
        return new ScreenCase(question, sql, 0);
    }
}
