package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PluralRulesTest {
    private static PluralRules rules(String category, String condition) {
        return new PluralRules(JsonMapper.shared().valueToTree(Map.of(category, condition)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n % 100 = 3..10                                                             | 3    | true
            n % 100 = 3..10                                                             | 10   | true
            n % 100 = 3..10                                                             | 2    | false
            n % 100 = 3..10                                                             | 11   | false
            n % 100 = 3..10                                                             | 103  | true
            n % 100 = 3..10                                                             | -3   | true
            n % 100 = 3..10                                                             | 3.5  | false
            n % 100 = 3..10                                                             | 3.0  | true
            n = 1                                                                       | 1    | true
            n = 1                                                                       | 1.5  | false
            n = 1,5..6                                                                  | 6    | true
            i = 0 or n = 1                                                              | 0.9  | true
            i = 0 or n = 1                                                              | 1    | true
            i = 0 or n = 1                                                              | 1.1  | false
            v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11      | 21   | true
            v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11      | 11   | false
            v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11      | 1.0  | false
            v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11      | 2.1  | true
            v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11      | 2.11 | false
            """)
    void a_condition_holds_or_not(String condition, BigDecimal value, boolean holds) {
        assertThat(rules("few", condition).of(value)).isEqualTo(holds ? "few" : "other");
    }

    @Test
    void what_is_no_rule_is_refused() {
        assertThatThrownBy(() -> rules("one", "n is 1")).hasMessageContaining("n is 1");
    }
}
