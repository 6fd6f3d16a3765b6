package io.gridview.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/judgement-cases.md} in step with the cases; {@code -Djudgement.update=true} writes it anew. */
class CasesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "judgement-cases.md");
    private static final boolean UPDATE = Boolean.getBoolean("judgement.update");

    private static final String HEAD = """
            # Judged cases

            What a good analyst would show, argued case by case in one line, where charts are easily chosen badly. Each case is
            a planner's reply whose statement really runs, or its rows; what is expected of charts, KPIs, formats and layout
            stands in `grid-view-core/src/test/resources/judgement/cases`, in the words of `case.schema.json` beside it. This
            page is written from those files.
            """;

    @Test
    void the_page_lists_every_case_and_no_other() throws IOException {
        String page = page(JudgedCase.all());
        if (UPDATE) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    private static String page(List<JudgedCase> cases) {
        StringBuilder page = new StringBuilder(HEAD);
        cases.stream()
                .collect(Collectors.groupingBy(JudgedCase::theme, TreeMap::new, Collectors.toList()))
                .forEach((theme, its) -> {
                    page.append("\n## ").append(Character.toUpperCase(theme.charAt(0)));
                    page.append(theme.substring(1)).append("\n\n");
                    page.append("| case | purpose | format | because |\n|---|---|---|---|\n");
                    its.forEach(judged -> page.append(row(judged)));
                });
        return page.toString();
    }

    private static String row(JudgedCase judged) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        judged.id(),
                        judged.reply().purpose().strip().replace("|", "\\|"),
                        judged.format().wire(),
                        judged.why().replace("|", "\\|"));
    }
}
