package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureKindTest {
    @ParameterizedTest
    @EnumSource
    void every_code_stands_on_the_page_of_problems(FailureKind kind) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "problems.md"))).contains("| `" + kind.code() + "` |");
    }
}
