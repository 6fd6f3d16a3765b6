package io.gridview.examples.chat.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One word, number, date or sign of a message.
 *
 * @param text as it was written
 * @param stem lower case, without accents and plural, for comparing
 * @param number the value of a number, otherwise null
 * @param date the value of a date, otherwise null
 */
public record Token(
        String text,
        String stem,
        @Nullable BigDecimal number,
        @Nullable LocalDate date) {}
