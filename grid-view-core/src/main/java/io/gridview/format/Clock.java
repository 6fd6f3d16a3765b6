package io.gridview.format;

import java.time.LocalTime;

/** Times of day, 24-hour, with seconds only where there are some: {@code 14:05}, {@code 14:05:09}. */
final class Clock {
    private Clock() {}

    static String text(LocalTime time) {
        String minutes = two(time.getHour()) + ":" + two(time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + ":" + two(time.getSecond());
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
