package io.gridview.guard;

import java.util.Set;

/** The kinds of nodes in DuckDB's trees that only read. */
final class DuckDbNodes {
    /** Nodes without a class: query nodes, modifiers, orders, table references. */
    static final Set<String> PARTS = Set.of(
            "SELECT_NODE",
            "SET_OPERATION_NODE",
            "RECURSIVE_CTE_NODE",
            "ORDER_MODIFIER",
            "LIMIT_MODIFIER",
            "LIMIT_PERCENT_MODIFIER",
            "DISTINCT_MODIFIER",
            "ORDER_DEFAULT",
            "ASCENDING",
            "DESCENDING",
            "BASE_TABLE",
            "SUBQUERY",
            "JOIN",
            "TABLE_FUNCTION",
            "EMPTY",
            "EXPRESSION_LIST",
            "PIVOT");

    /** Expressions as class and type. */
    static final Set<String> EXPRESSIONS = Set.of(
            "COLUMN_REF/COLUMN_REF",
            "CONSTANT/VALUE_CONSTANT",
            "FUNCTION/FUNCTION",
            "STAR/STAR",
            "CAST/OPERATOR_CAST",
            "TYPE/TYPE",
            "CASE/CASE_EXPR",
            "BETWEEN/COMPARE_BETWEEN",
            "SUBQUERY/SUBQUERY",
            "COLLATE/COLLATE",
            "LAMBDA/LAMBDA",
            "POSITIONAL_REFERENCE/POSITIONAL_REFERENCE",
            "CONJUNCTION/CONJUNCTION_AND",
            "CONJUNCTION/CONJUNCTION_OR",
            "COMPARISON/COMPARE_EQUAL",
            "COMPARISON/COMPARE_NOTEQUAL",
            "COMPARISON/COMPARE_LESSTHAN",
            "COMPARISON/COMPARE_GREATERTHAN",
            "COMPARISON/COMPARE_LESSTHANOREQUALTO",
            "COMPARISON/COMPARE_GREATERTHANOREQUALTO",
            "COMPARISON/COMPARE_DISTINCT_FROM",
            "COMPARISON/COMPARE_NOT_DISTINCT_FROM",
            "OPERATOR/OPERATOR_NOT",
            "OPERATOR/OPERATOR_IS_NULL",
            "OPERATOR/OPERATOR_IS_NOT_NULL",
            "OPERATOR/OPERATOR_COALESCE",
            "OPERATOR/OPERATOR_NULLIF",
            "OPERATOR/OPERATOR_TRY",
            "OPERATOR/OPERATOR_UNPACK",
            "OPERATOR/COMPARE_IN",
            "OPERATOR/COMPARE_NOT_IN",
            "OPERATOR/ARRAY_CONSTRUCTOR",
            "OPERATOR/ARRAY_EXTRACT",
            "OPERATOR/ARRAY_SLICE",
            "OPERATOR/STRUCT_EXTRACT",
            "OPERATOR/GROUPING_FUNCTION",
            "WINDOW/WINDOW_AGGREGATE",
            "WINDOW/WINDOW_ROW_NUMBER",
            "WINDOW/WINDOW_RANK",
            "WINDOW/WINDOW_RANK_DENSE",
            "WINDOW/WINDOW_NTILE",
            "WINDOW/WINDOW_PERCENT_RANK",
            "WINDOW/WINDOW_CUME_DIST",
            "WINDOW/WINDOW_FIRST_VALUE",
            "WINDOW/WINDOW_LAST_VALUE",
            "WINDOW/WINDOW_LEAD",
            "WINDOW/WINDOW_LAG",
            "WINDOW/WINDOW_NTH_VALUE",
            "WINDOW/WINDOW_FILL");

    private DuckDbNodes() {}
}
