package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.Reading;
import io.gridview.statement.ScannedSql;
import io.gridview.statement.SqlScanner;
import io.gridview.statement.SqlToken;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictGuardLawsTest {
    private static final SqlGuard GUARD = SqlGuards.trino();

    @Provide
    Arbitrary<String> statements() {
        List<String> all = new ArrayList<>(GuardCorpus.honest("postgres"));
        all.addAll(GuardCorpus.honest("trino"));
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<String> anyStatements() {
        List<String> all = new ArrayList<>(GuardCorpus.honest("postgres"));
        all.addAll(GuardCorpus.hostile("trino"));
        all.addAll(GuardCorpus.hostile("postgres"));
        all.removeIf(sql -> sql.length() > 2_000);
        return Arbitraries.of(all);
    }

    @Property(tries = 1_000)
    void a_damaged_statement_is_refused_or_written_as_it_was_read(
            @ForAll("anyStatements") String sql,
            @ForAll @IntRange(max = 2) int damage,
            @ForAll @IntRange(max = 400) int first,
            @ForAll @IntRange(max = 400) int second)
            throws SQLException {
        String damaged = Damage.of(sql, damage, first, second);

        Reading<CheckedSelect> reading = GUARD.check(damaged, StandInCatalog.connection());

        if (reading.isOk()) {
            assertReadTheSame(damaged, reading.get().text());
        }
    }

    @Property(tries = 500)
    void what_was_written_anew_passes_again_and_stays_as_it_is(@ForAll("statements") String sql) throws SQLException {
        Reading<CheckedSelect> reading = GUARD.check(sql, StandInCatalog.connection());

        if (reading.isOk()) {
            String text = reading.get().text();
            assertThat(GUARD.check(text, StandInCatalog.connection()).get().text())
                    .isEqualTo(text);
            assertReadTheSame(sql, text);
        }
    }

    @Property(tries = 300)
    void whoever_writes_the_statement_on_one_line_or_many_gets_the_same_verdict(@ForAll("anyStatements") String sql)
            throws SQLException {
        List<String> texts = Damage.tokens(sql);
        if (SqlScanner.scan(sql).fault() != null || texts.isEmpty()) {
            return;
        }
        String lines = String.join("\n", texts);

        assertThat(GUARD.check(lines, StandInCatalog.connection()).isOk())
                .isEqualTo(GUARD.check(String.join(" ", texts), StandInCatalog.connection())
                        .isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "((",
                "select ",
                "(select ",
                "- ",
                "not ",
                "case when true then ",
                "cast(",
                "/*",
                "--",
                "'",
                "\"",
                "''",
                "1+",
                "1,",
                "a.",
                "a->",
                "x::int",
                "||'a'",
                " union select 1",
                ", t",
                " join t on true",
                "$$",
                "f(",
                "array[",
                "1e5 ",
                "1_1_1_",
                "interval '1' day + ",
                "with a as (",
                "over (",
                "exists (",
                "row(",
                "«",
                "in (",
                "=-+-+-*",
                "between 1 and ",
                " order by 1",
                " limit 1",
                "a b c ",
                ".1.1",
                "grouping sets (",
                "rollup ("
            })
    @Timeout(20)
    void a_text_of_a_hundred_kilobytes_in_any_bad_shape_is_answered_soon(String shape) throws SQLException {
        String many = shape.repeat(99_900 / shape.length());

        for (SqlGuard guard : List.of(SqlGuards.trino(), SqlGuards.generic())) {
            assertThat(guard.check("select " + many, StandInCatalog.connection()))
                    .isNotNull();
            assertThat(guard.check("select 1 from t" + many, StandInCatalog.connection()))
                    .isNotNull();
            assertThat(guard.check(many, StandInCatalog.connection())).isNotNull();
        }
    }

    /** Both texts have the same tokens, apart from where numbers are cut and semicolons at the end. */
    private static void assertReadTheSame(String sql, String written) {
        ScannedSql anew = SqlScanner.scan(written);
        assertThat(anew.fault()).isNull();
        assertThat(flat(anew.tokens())).isEqualTo(flat(SqlScanner.scan(sql).tokens()));
    }

    private static String flat(List<SqlToken> tokens) {
        StringBuilder flat = new StringBuilder();
        for (SqlToken token : tokens) {
            String text = token.kind() == SqlToken.Kind.NUMBER ? token.text().replace("_", "") : token.text();
            flat.append(text.toLowerCase(Locale.ROOT));
        }
        return flat.toString().replaceAll(";+$", "");
    }
}
