package io.gridview.sql;

import io.gridview.json.Quoted;
import io.gridview.spec.Problem;
import io.gridview.statement.EngineMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an engine's exception means, in words that hold nothing of the data: conversion errors quote what was read.
 */
final class SqlFailures {
    private static final Pattern SINGLE_QUOTED = Pattern.compile("'.*'", Pattern.DOTALL);
    private static final Pattern DOUBLE_QUOTED = Pattern.compile("\".*\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d.,:_-]*");
    private static final int MAX_LENGTH = 500;

    private SqlFailures() {}

    static SqlResult of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        return switch (state) {
            case "42P01" -> refused("sql_unknown_table", message);
            case "42703" -> refused("sql_unknown_column", message);
            case "57014" -> new SqlResult.Failed(SqlProblems.cancelled());
            default -> state.startsWith("42") ? refused("sql_syntax", message) : byMessage(message);
        };
    }

    private static SqlResult byMessage(String message) {
        String folded = message.toLowerCase(Locale.ROOT);
        if (folded.startsWith("catalog error: table with name")) {
            return refused("sql_unknown_table", message);
        }
        if (folded.startsWith("binder error: referenced column") || folded.contains("does not have a column named")) {
            return refused("sql_unknown_column", message);
        }
        if (folded.startsWith("parser error")
                || folded.startsWith("binder error")
                || folded.startsWith("catalog error")) {
            return refused("sql_syntax", message);
        }
        if (folded.startsWith("interrupt error")) {
            return new SqlResult.Failed(SqlProblems.cancelled());
        }
        if (folded.startsWith("out of memory error")) {
            return new SqlResult.Failed(SqlProblems.failed("The query needs more memory than it may use"));
        }
        return new SqlResult.Failed(SqlProblems.failed(withoutData(message)));
    }

    /** Errors about names quote names, which the one who wrote the statement knows; literals go all the same. */
    private static SqlResult refused(String code, String message) {
        return new SqlResult.Refused(List.of(Problem.error(code, SqlProblems.POINTER, withoutLiterals(message))));
    }

    private static String withoutLiterals(String message) {
        return shorten(EngineMessage.withoutLiterals(message));
    }

    private static String withoutData(String message) {
        String text = SINGLE_QUOTED.matcher(firstLine(message)).replaceAll("'…'");
        text = DOUBLE_QUOTED.matcher(text).replaceAll("\"…\"");
        return shorten(NUMBER.matcher(text).replaceAll("…"));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }

    private static String shorten(String text) {
        if (text.isEmpty()) {
            return "The database gave no reason";
        }
        return Quoted.cut(text, MAX_LENGTH);
    }
}
