package io.gridview.guard;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A connection that knows the tables of the corpus and can do nothing but tell them. */
final class StandInCatalog {
    private static final Map<String, List<String>> TABLES = Map.of(
            "default",
            List.of(
                    "sales",
                    "customers",
                    "employees",
                    "readings",
                    "products",
                    "events",
                    "order items",
                    "big_sales",
                    "region",
                    "nation",
                    "supplier",
                    "customer",
                    "part",
                    "partsupp",
                    "orders",
                    "lineitem"),
            "secrets",
            List.of("keys"));

    private StandInCatalog() {}

    static Connection connection() {
        return proxy(Connection.class, (method, arguments) -> switch (method) {
            case "getSchema" -> "default";
            case "getCatalog" -> "memory";
            case "prepareStatement" -> statement();
            default -> throw new AssertionError(method);
        });
    }

    private static PreparedStatement statement() {
        String[] schema = new String[1];
        return proxy(PreparedStatement.class, (method, arguments) -> switch (method) {
            case "setString" -> schema[0] = (String) arguments[1];
            case "executeQuery" -> rows(schema[0]);
            case "close" -> null;
            default -> throw new AssertionError(method);
        });
    }

    private static ResultSet rows(String schema) {
        Iterator<String> tables = TABLES.getOrDefault(schema, List.of()).iterator();
        return proxy(ResultSet.class, (method, arguments) -> switch (method) {
            case "next" -> tables.hasNext();
            case "getString" -> arguments[0].equals(1) ? schema : tables.next();
            case "close" -> null;
            default -> throw new AssertionError(method);
        });
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
