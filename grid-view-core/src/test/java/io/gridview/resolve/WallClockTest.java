package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class WallClockTest {
    private static final List<String> ZONES = List.of(
            "UTC", "Europe/Kyiv", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca");

    @Property(tries = 300)
    void the_wall_shows_what_the_rules_of_the_zone_say(
            @ForAll List<@LongRange(min = -5_000_000_000L, max = 5_000_000_000L) Long> seconds) {
        for (String zone : ZONES) {
            WallClock clock = new WallClock(ZoneId.of(zone));
            for (long second : seconds) {
                assertThat(clock.second(second))
                        .isEqualTo(LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneId.of(zone))
                                .toEpochSecond(ZoneOffset.UTC));
            }
        }
    }
}
