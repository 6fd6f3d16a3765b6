package io.gridview.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectReaderLawsTest {
    /** A machine may be busy; what grows faster than the text takes minutes. */
    private static final Duration HANGING = Duration.ofSeconds(20);

    private static final List<String> STATEMENTS = Readings.statements();
    private static final List<String> QUERIES = STATEMENTS.stream()
            .filter(sql -> SelectReader.read(sql).complete() && !sql.endsWith(";"))
            .filter(sql -> SqlScanner.scan(sql).tokens().stream()
                            .filter(t -> t.isSymbol('('))
                            .count()
                    == SqlScanner.scan(sql).tokens().stream()
                            .filter(t -> t.isSymbol(')'))
                            .count())
            .toList();

    private static final String[] WORDS = {
        "SELECT",
        "FROM",
        "WHERE",
        "GROUP",
        "BY",
        "ORDER",
        "LIMIT",
        "WITH",
        "AS",
        "(",
        ")",
        "(",
        ")",
        ",",
        ",",
        "*",
        "a",
        "b",
        "t",
        "\"q\"",
        "'s'",
        "1",
        "0.5",
        "+",
        "-",
        "/",
        "%",
        "||",
        "::",
        ":",
        ".",
        "=",
        "<",
        "CASE",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
        "sum",
        "count",
        "OVER",
        "PARTITION",
        "UNION",
        "ALL",
        "DISTINCT",
        "JOIN",
        "ON",
        "USING",
        "NOT",
        "IN",
        "BETWEEN",
        "AND",
        "OR",
        "IS",
        "NULL",
        "INTERVAL",
        "EXTRACT",
        "CAST",
        "date",
        "[",
        "]",
        "{",
        "}",
        "VALUES",
        "PIVOT",
        "EXCLUDE",
        "REPLACE",
        "WINDOW",
        "QUALIFY",
        "ROLLUP",
        "->",
        "$1",
        "?",
        ";",
        "TOP",
        "FETCH",
        "LATERAL",
        "NATURAL",
        "AT",
        "TIME",
        "ZONE",
        "--x\n",
        "/*",
        "*/",
        "$$",
        "E'",
        "WITHIN",
        "FILTER",
        "RECURSIVE"
    };

    @Property
    void any_words_in_any_order_are_read_without_a_fault(@ForAll("soups") List<String> words) {
        SelectShape shape = SelectReader.read("SELECT " + String.join(" ", words));

        assertThat(SelectReader.readName(String.join(" ", words))).isNotNull();
        assertThat(shape.order()).allMatch(key -> key.output() < shape.outputs().size());
    }

    @Property
    void a_statement_with_words_taken_out_put_in_and_cut_off_is_read_without_a_fault(
            @ForAll("statements") String sql, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        StringBuilder mutated = new StringBuilder(sql);
        for (int i = 0; i < 4 && mutated.length() > 2; i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, ' ' + WORDS[random.nextInt(WORDS.length)] + ' ');
                default -> mutated.setLength(Math.max(mutated.length() - random.nextInt(5), 1));
            }
        }

        SelectShape shape = SelectReader.read(mutated.toString());

        assertThat(shape.outputOf("a", 0, shape.outputs().size()))
                .satisfiesAnyOf(
                        output -> assertThat(output).isNull(),
                        output -> assertThat(shape.outputs()).contains(output),
                        output -> assertThat(shape.groupKeys()).contains(output));
    }

    @Property
    void spaces_and_comments_between_tokens_change_nothing(
            @ForAll("statements") String sql, @ForAll("seeds") long seed) {
        assertThat(SelectReader.read(spaced(sql, new Random(seed)))).isEqualTo(SelectReader.read(sql));
    }

    @Property
    void the_case_of_words_changes_nothing_but_names(@ForAll("statements") String sql) {
        String shouted = cased(sql, true);
        String whispered = cased(sql, false);

        assertThat(text(SelectReader.read(shouted))).isEqualTo(text(SelectReader.read(sql)));
        assertThat(text(SelectReader.read(whispered))).isEqualTo(text(SelectReader.read(sql)));
    }

    @Property
    void a_query_as_a_common_table_expression_says_the_same(@ForAll("queries") String sql) {
        assertThat(SelectReader.read("WITH wrapped AS (" + sql + "\n) SELECT * FROM wrapped"))
                .isEqualTo(SelectReader.read(sql));
    }

    @Property
    void a_query_in_brackets_behind_from_says_the_same(
            @ForAll("queries") String sql, @ForAll @IntRange(min = 1, max = 6) int times) {
        String wrapped = sql;
        for (int i = 0; i < times; i++) {
            wrapped = i % 2 == 0 ? "SELECT * FROM (" + wrapped + "\n) AS w" + i : "FROM (" + wrapped + "\n)";
        }

        assertThat(SelectReader.read(wrapped)).isEqualTo(SelectReader.read(sql));
    }

    @Property
    void a_smaller_limit_around_a_query_is_the_limit(
            @ForAll("queries") String sql, @ForAll @IntRange(min = 0, max = 3) int limit) {
        SelectShape inner = SelectReader.read(sql);
        SelectShape outer = SelectReader.read("SELECT * FROM (" + sql + "\n) LIMIT " + limit);

        assertThat(outer.limit().orElseThrow())
                .isEqualTo(Math.min(limit, inner.limit().orElse(limit)));
        assertThat(outer.outputs()).isEqualTo(inner.outputs());
    }

    @Property
    void every_output_is_found_again_by_its_own_name_or_one_before_it(@ForAll("queries") String sql) {
        SelectShape shape = SelectReader.read(sql);

        for (int i = 0; i < shape.outputs().size(); i++) {
            Output output = shape.outputs().get(i);
            assertThat(shape.outputOf(output.name(), i, shape.outputs().size())).isSameAs(output);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "((SELECT ",
                "SELECT a, ",
                "f(",
                "CASE WHEN a THEN ",
                "- ",
                "NOT ",
                "a.",
                "a + ",
                "a::int",
                "[",
                "x AS (SELECT 1), ",
                "/* ",
                "$a",
                "'",
                "a AND ",
                "a JOIN b ON ",
                "GROUP BY a, ",
                "UNION SELECT a ",
                "sum(a) OVER (",
                "(a // 2)",
                "floor(",
                "a IN (",
                "(a)-> ",
                "* EXCLUDE (",
                "→",
                "floor((a/2)*2/",
                "{'a': "
            })
    void the_longest_text_is_read_without_hanging(String part) {
        for (String start :
                List.of("SELECT ", "WITH ", "SELECT a FROM ", "SELECT a FROM t GROUP BY ", "SELECT a ORDER BY ")) {
            String sql = start + part.repeat((100_000 - start.length()) / part.length());

            long begun = System.nanoTime();
            SelectReader.read(sql);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(start).isLessThan(HANGING);
        }
    }

    @Test
    void many_columns_that_many_keys_name_are_read_without_hanging() {
        List<String> names = new ArrayList<>(Collections.nCopies(5_000, ""));
        names.replaceAll(name -> "c" + names.size() + "+b");
        String list = String.join(", ", names);
        String sql = "SELECT " + list + " FROM t GROUP BY " + list + " ORDER BY " + list;

        long begun = System.nanoTime();
        SelectReader.read(sql);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(HANGING);
    }

    @Provide
    Arbitrary<List<String>> soups() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(STATEMENTS);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(QUERIES);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** The text with other spaces wherever there is one between tokens, and more where brackets and commas are. */
    private static String spaced(String sql, Random random) {
        String[] spaces = {" ", "\n", "\t  ", " /* from x */ ", " -- limit 3\n"};
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (SqlToken token : SqlScanner.scan(sql).tokens()) {
            boolean gap = token.offset() > written && written > 0;
            boolean free = token.kind() == SqlToken.Kind.SYMBOL && "(),".contains(token.text());
            text.append(gap || (free && random.nextBoolean()) ? spaces[random.nextInt(spaces.length)] : "");
            text.append(sql, token.offset(), token.end());
            written = token.end();
        }
        return text.toString();
    }

    private static String cased(String sql, boolean upper) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (SqlToken token : SqlScanner.scan(sql).tokens()) {
            String raw = sql.substring(token.offset(), token.end());
            text.append(sql, written, token.offset());
            text.append(!token.isWord() ? raw : upper ? raw.toUpperCase(Locale.ROOT) : raw.toLowerCase(Locale.ROOT));
            written = token.end();
        }
        return text.toString();
    }

    private static String text(SelectShape shape) {
        return ReadingText.of(shape).toLowerCase(Locale.ROOT);
    }
}
