package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

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
}
