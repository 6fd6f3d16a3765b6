package io.gridview.sql;

/** Why an engine gave up, and what a planner can do about it. */
enum FailureKind {
    SYNTAX("sql_syntax", true, "The engine cannot read the statement"),
    UNKNOWN_TABLE("sql_unknown_table", true, "A table of the statement does not exist"),
    UNKNOWN_COLUMN("sql_unknown_column", true, "A column of the statement does not exist"),
    UNKNOWN_FUNCTION("sql_unknown_function", true, "A function of the statement does not exist"),
    TYPE_MISMATCH(
            "sql_type_mismatch",
            true,
            "An operator or function does not take arguments of these types; CAST them to what it takes"),
    PERMISSION(
            "sql_permission",
            true,
            "The database does not let its user read what the statement asks for; use other tables"),
    WRITES("sql_refused", true, "The statement would write; write one SELECT that only reads"),
    BAD_VALUE(
            "sql_bad_value",
            false,
            "A value cannot be converted to the type that is asked for, or a function does not take it; leave such"
                    + " values out first, or use TRY_CAST where the engine has it"),
    DIVISION_BY_ZERO(
            "sql_division_by_zero", false, "Something is divided by zero; write the divisor as NULLIF(divisor, 0)"),
    OUT_OF_RANGE(
            "sql_out_of_range",
            false,
            "A number or date is larger than its type can hold; CAST to a wider type before the arithmetic"),
    OUT_OF_MEMORY(
            "sql_out_of_memory", false, "The query needs more memory than it may use; filter more, or group by less"),
    RESOURCE_LIMIT(
            "sql_resource_limit",
            false,
            "The query went beyond a limit of the engine, on temporary space or on the size of a value or of the"
                    + " statement; ask for less"),
    CONNECTION_LOST(
            "sql_connection_lost",
            false,
            "There is no connection to the database, or it was lost; the statement may be right, so try again later"),
    STOPPED("sql_cancelled", false, "The query was cancelled"),
    SEVERAL_ROWS(
            "sql_failed",
            false,
            "A subquery that stands for one value gave several rows; aggregate it or LIMIT it to 1"),
    NOT_OFFERED("sql_failed", false, "The engine does not offer what the statement asks for; say it in another way"),
    OTHER("sql_failed", false, "The database could not run the query");

    private final String code;
    private final boolean refused;
    private final String sentence;

    FailureKind(String code, boolean refused, String sentence) {
        this.code = code;
        this.refused = refused;
        this.sentence = sentence;
    }

    String code() {
        return code;
    }

    /** Whether the engine made no sense of the statement, so that nothing ran. */
    boolean isRefusal() {
        return refused;
    }

    /** What is said where the engine's own words might hold data. */
    String sentence() {
        return sentence;
    }
}
