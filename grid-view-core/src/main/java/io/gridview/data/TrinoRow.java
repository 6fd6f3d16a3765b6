package io.gridview.data;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row value of Trino's driver, which is no SQL structure; asked by name, as the library knows no driver's classes. */
final class TrinoRow {
    private static final String CLASS = "io.trino.jdbc.Row";

    private final List<?> fields;

    TrinoRow(Object row) throws SQLException {
        this.fields = (List<?>) Objects.requireNonNull(ask(row, "getFields"));
    }

    static boolean isRow(Object value) {
        return value.getClass().getName().equals(CLASS);
    }

    int size() {
        return fields.size();
    }

    @Nullable
    String name(int field) throws SQLException {
        return (String) ((Optional<?>) Objects.requireNonNull(ask(fields.get(field), "getName"))).orElse(null);
    }

    @Nullable
    Object value(int field) throws SQLException {
        return ask(fields.get(field), "getValue");
    }

    private static @Nullable Object ask(Object object, String method) throws SQLException {
        try {
            return object.getClass().getMethod(method).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("this driver's rows cannot be read", e);
        }
    }
}
