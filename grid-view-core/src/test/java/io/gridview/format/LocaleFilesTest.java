package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocaleFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/gridview/format");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en         | MMM d, y
            en-US      | MMM d, y
            en-XX      | MMM d, y
            en-GB      | d MMM y
            en-Latn-GB | MMM d, y
            tlh        | MMM d, y
            und        | MMM d, y
            nb         | d. MMM y
            no         | d. MMM y
            tl         | MMM d, y
            """)
    void the_nearest_data_is_taken(String tag, String date) {
        assertThat(LocaleFiles.of(Locale.forLanguageTag(tag)).get("date").stringValue())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh         | 0万
            zh-CN      | 0万
            zh-TW      | 0萬
            zh-Hant    | 0萬
            zh-Hant-TW | 0萬
            zh-Hans-TW | 0万
            zh-HK      | 00K
            zh-Hant-HK | 00K
            """)
    void a_region_stands_for_its_script_but_a_script_that_is_named_goes_first(String tag, String tenThousands) {
        JsonNode data = LocaleFiles.of(Locale.forLanguageTag(tag));

        assertThat(data.at("/systems/latn/compact/1").stringValue()).isEqualTo(tenThousands);
    }

    @Test
    void a_patch_changes_adds_and_removes_but_leaves_the_base_alone() {
        JsonNode canada = LocaleFiles.of(Locale.CANADA);
        JsonNode base = LocaleFiles.of(Locale.ENGLISH);

        assertThat(canada.at("/currencies/CAD").stringValue()).isEqualTo("$");
        assertThat(canada.at("/currencies/EUR").stringValue()).isEqualTo("€");
        assertThat(base.at("/currencies/CAD").stringValue()).isEqualTo("CA$");
        assertThat(base.at("/currencies/BRL").stringValue()).isEqualTo("R$");
        assertThat(LocaleFiles.of(Locale.forLanguageTag("en-AU"))
                        .get("currencies")
                        .has("BRL"))
                .isFalse();
    }

    @Test
    void the_data_stays_small() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum())
                    .isLessThan(300_000);
        }
    }

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
