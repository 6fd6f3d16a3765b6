package io.gridview.artifact;

import io.gridview.data.DateColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.TimestampColumn;
import io.gridview.json.WireValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes dates and times in ISO 8601 from their numbers. Days repeat from row to row, so the text of each is remembered
 * in a small table; where two days want the same place, the later one takes it.
 */
final class IsoTimeCells {
    private static final int REMEMBERED = 1 << 10;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int TIME_START = 11;
    private static final int SECONDS_END = 19;

    private final long[] days = new long[REMEMBERED];
    private final @Nullable String[] texts = new String[REMEMBERED];
    private final @Nullable SerializedString[] encoded = new SerializedString[REMEMBERED];
    private final char[] chars = new char[SECONDS_END + 1];

    void date(JsonGenerator out, DateColumn dates, int row) {
        int place = place(dates.epochDay(row));
        SerializedString text = encoded[place];
        if (text == null) {
            text = new SerializedString(String.valueOf(texts[place]));
            encoded[place] = text;
        }
        out.writeString(text);
    }

    void timestamp(JsonGenerator out, TimestampColumn times, int row) {
        if (times.nano(row) != 0 || !seconds(times.epochSecond(row))) {
            WireValue.write(out, times.get(row));
            return;
        }
        out.writeString(chars, 0, SECONDS_END);
    }

    void instant(JsonGenerator out, InstantColumn times, int row) {
        if (times.nano(row) != 0 || !seconds(times.epochSecond(row))) {
            WireValue.write(out, times.get(row));
            return;
        }
        chars[SECONDS_END] = 'Z';
        out.writeString(chars, 0, SECONDS_END + 1);
    }

    /** Where the text of that day is remembered. */
    private int place(long day) {
        int place = (int) day & REMEMBERED - 1;
        if (days[place] != day || texts[place] == null) {
            days[place] = day;
            texts[place] = LocalDate.ofEpochDay(day).toString();
            encoded[place] = null;
        }
        return place;
    }

    /** Writes {@code 2024-01-31T10:00:00}; false for a year that has not four digits. */
    private boolean seconds(long epochSecond) {
        String day = String.valueOf(texts[place(Math.floorDiv(epochSecond, (long) SECONDS_A_DAY))]);
        if (day.length() != TIME_START - 1) {
            return false;
        }
        day.getChars(0, day.length(), chars, 0);
        int second = Math.floorMod(epochSecond, SECONDS_A_DAY);
        chars[TIME_START - 1] = 'T';
        two(TIME_START, second / 3600);
        chars[TIME_START + 2] = ':';
        two(TIME_START + 3, second / 60 % 60);
        chars[TIME_START + 5] = ':';
        two(TIME_START + 6, second % 60);
        return true;
    }

    private void two(int at, int number) {
        chars[at] = (char) ('0' + number / 10);
        chars[at + 1] = (char) ('0' + number % 10);
    }
}
