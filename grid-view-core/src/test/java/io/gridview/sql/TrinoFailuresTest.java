package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.Problem;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages as Trino's driver throws them. */
class TrinoFailuresTest {
    private static final String SELECT = "SELECT amoumt,\n  sum(word) FROM sales";
    private static final SentSql SENT = SentSql.firstRowsAround(SELECT, 11);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            47     | line 2:8: Column 'amoumt' cannot be resolved              | sql_unknown_column   | Line 1, column 8: Column 'amoumt' cannot be resolved
            46     | line 3:18: Table 'memory.default.sales' does not exist    | sql_unknown_table    | Line 2, column 18: Table 'memory.default.sales' does not exist
            6      | line 3:3: Unexpected parameters (varchar) for function sum | sql_unknown_function | Line 2, column 3: Unexpected parameters (varchar) for function sum
            58     | line 3:3: Cannot compare 'canary'                         | sql_type_mismatch    | Line 2, column 3: Cannot compare '…'
            1      | line 3:9: mismatched input 'canary'. Expecting: <EOF>     | sql_syntax           | Line 2, column 9: mismatched input '…'. Expecting: <EOF>
            9      | Cannot cast 'canary' to INT                               | sql_bad_value        | A value cannot be converted
            8      | Division by zero                                          | sql_division_by_zero | Something is divided by zero
            19     | bigint addition overflow: 1 + canary                      | sql_out_of_range     | A number or date is larger
            4      | Access Denied: Cannot select from table canary            | sql_permission       | The database does not let
            131073 | Query exceeded distributed user memory limit of canary    | sql_out_of_memory    | The query needs more memory
            131081 | Query exceeded scan limit of canary                       | sql_resource_limit   | The query went beyond a limit
            65536  | canary                                                    | sql_failed           | The database could not run the query
            """)
    void a_failure_has_its_class_its_place_and_no_data(int number, String message, String code, String said) {
        SQLException failure =
                new SQLException("Query failed (#20260101_000000_00001_abcde): " + message, null, number);

        SqlResult result = SqlFailures.of(failure, SqlEngine.TRINO, SELECT, SENT);

        Problem problem = result instanceof SqlResult.Refused refused
                ? refused.problems().get(0)
                : ((SqlResult.Failed) result).problem();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).startsWith(said).doesNotContain("canary");
    }
}
