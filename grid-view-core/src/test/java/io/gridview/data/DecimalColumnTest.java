package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecimalColumnTest {
    private static final TextColumn TEXTS = texts("one", null, "none", "half", "one");

    @Test
    void the_decimals_of_texts_stand_in_their_rows() {
        DecimalColumn decimals =
                DecimalColumn.ofTexts(TEXTS, Arrays.asList(BigDecimal.ONE, null, new BigDecimal("0.5")));

        assertThat(decimals.key()).isEqualTo("c");
        assertThat(decimals.scale()).isEqualTo(1);
        assertThat(decimals.size()).isEqualTo(5);
        assertThat(decimals.value(0)).isEqualTo(new BigDecimal("1.0"));
        assertThat(decimals.value(1)).isNull();
        assertThat(decimals.value(2)).isNull();
        assertThat(decimals.unscaled(3)).isEqualTo(5);
        assertThat(decimals.unscaled(4)).isEqualTo(10);
        assertThat(decimals.isNull(1)).isTrue();
        assertThat(decimals.isNull(2)).isTrue();
    }

    @Test
    void one_wide_decimal_makes_the_column_wide() {
        DecimalColumn decimals =
                DecimalColumn.ofTexts(TEXTS, Arrays.asList(BigDecimal.TEN.pow(30), null, new BigDecimal("0.5")));

        assertThat(decimals.isCompact()).isFalse();
        assertThat(decimals.get(3)).isEqualTo(new BigDecimal("0.5"));
        assertThat(decimals.get(1)).isEqualTo(new BigDecimal("0.0"));
        assertThatThrownBy(() -> decimals.unscaled(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a cell of column \"c\" needs more than 64 bits");
    }

    private static TextColumn texts(String... texts) {
        List<List<Object>> rows =
                Arrays.stream(texts).map(Arrays::<Object>asList).toList();
        return (TextColumn) RowTable.ofArrays(List.of(new ColumnHeader("c", ColumnType.TEXT)), rows)
                .columns()
                .get(0);
    }
}
