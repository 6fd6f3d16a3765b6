package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads all the data there are. */
class EveryLocaleTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/gridview/format");

    static List<String> allTags() {
        List<String> tags = new ArrayList<>();
        for (JsonNode language : LocaleFiles.root().get("languages")) {
            String name = language.stringValue();
            tags.add(name);
            JsonNode file = JsonMapper.shared().readTree(FOLDER.resolve("locales/" + name + ".json"));
            file.get("variants")
                    .forEach(variant ->
                            tags.add(name + "-" + variant.get("for").get(0).stringValue()));
        }
        return tags;
    }

    @ParameterizedTest
    @MethodSource("allTags")
    void every_locale_writes_every_format(String tag) {
        ValueFormats formats = new ValueFormats(new FormatContext(Locale.forLanguageTag(tag), ZoneOffset.UTC, "EUR"));

        assertThatCode(() -> {
                    for (FormatType type : FormatType.values()) {
                        FormatSpec compact = new FormatSpec(type, null, null, null, true);
                        for (int power = -3; power < 20; power++) {
                            BigDecimal value = BigDecimal.valueOf(-16, -power);
                            assertThat(formats.text(value, FormatSpec.of(type))).doesNotContain("\ue000");
                            assertThat(formats.text(value, compact)).doesNotContain("\ue000", "\ue001", "\ue002");
                        }
                        assertThat(formats.text(LocalDate.of(2024, 12, 31), compact))
                                .isNotEmpty();
                    }
                })
                .doesNotThrowAnyException();
    }
}
