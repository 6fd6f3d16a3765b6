package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static String text(String tag, @Nullable String usual, @Nullable String code, boolean compact) {
        FormatContext context = new FormatContext(Locale.forLanguageTag(tag), ZoneOffset.UTC, usual);
        return new ValueFormats(context)
                .text(new BigDecimal("12345.5"), new FormatSpec(FormatType.CURRENCY, code, null, null, compact));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF | 12,346
            BHD IQD JOD KWD LYD OMR TND                                         | 12,345.500
            CLF UYW                                                             | 12,345.5000
            EUR USD HUF IDR TWD AFN COP ABC                                     | 12,345.50
            """)
    void each_currency_has_its_decimals_of_iso_4217(String codes, String digits) {
        for (String code : codes.split(" ", -1)) {
            assertThat(text("en", null, code, false)).as(code).endsWith(digits);
        }
    }

    @Test
    void the_usual_currency_stands_in_where_the_format_names_none() {
        assertThat(text("en", "EUR", null, false)).isEqualTo("€12,345.50");
        assertThat(text("en", "EUR", "USD", false)).isEqualTo("$12,345.50");
        assertThat(text("en", null, null, false)).isEqualTo("12,345.50");
        assertThat(text("en", "EUR", null, true)).isEqualTo("€12.3K");
    }

    @Test
    void what_is_no_code_is_no_currency() {
        assertThat(text("en", null, "EURO", false)).isEqualTo("12,345.50");
        assertThat(text("en", null, "€", false)).isEqualTo("12,345.50");
        assertThat(text("tr", null, "inr", false)).isEqualTo("₹12.345,50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-DE | USD | false | US$12,345.50
            en-DE | EUR | true  | €12.3K
            en-CZ | EUR | false | €12,345.50
            en-CZ | USD | false | 12\u00a0345,50\u00a0US$
            pt-CV | EUR | false | 12\u00a0345$50\u00a0€
            de-AT | EUR | false | €\u00a012.345,50
            de-AT | EUR | true  | €\u00a012.345,5
            es-CO | COP | false | $\u00a012.345,50
            """)
    void regions_and_their_own_money_have_ways_of_their_own(String tag, String code, boolean compact, String text) {
        assertThat(text(tag, null, code, compact)).isEqualTo(text);
    }
}
