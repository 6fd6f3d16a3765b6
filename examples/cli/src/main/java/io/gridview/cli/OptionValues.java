package io.gridview.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Option values, read strictly: a locale or zone that nobody knows would silently give another one's texts. */
final class OptionValues {
    private OptionValues() {}

    /** A BCP 47 tag whose language exists. */
    static final class LocaleValue implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(value).build();
                if (Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
                    return locale;
                }
            } catch (IllformedLocaleException e) {
                throw new TypeConversionException(wrong(value));
            }
            throw new TypeConversionException(wrong(value));
        }

        private static String wrong(String value) {
            return "'" + value + "' is no locale; write a BCP 47 tag such as en-US or de-AT";
        }
    }

    /** A time zone's id or an offset. */
    static final class ZoneValue implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no time zone; write one such as Europe/Vienna, UTC or +05:30");
            }
        }
    }

    /** An ISO 4217 code. */
    static final class CurrencyValue implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                return Currency.getInstance(value).getCurrencyCode();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no currency; write an ISO 4217 code such as EUR or USD");
            }
        }
    }

    /** A whole number of at least one. */
    static final class RowCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) == 0) {
                throw new TypeConversionException("'" + value + "' is no number of rows; write a whole number from 1");
            }
            return Integer.valueOf(value);
        }
    }
}
