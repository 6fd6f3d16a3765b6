package io.gridview.push;

import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;

/** Sales with customers, products and days as a business could have them, and questions about them; made from a seed. */
final class StarSchema {
    private static final List<String> STATEMENTS = List.of(
            "SELECT order_id, sold_on, region, amount FROM sales ORDER BY sold_on, order_id",
            "SELECT order_id, customer_id, amount, quantity, is_returned FROM sales ORDER BY amount DESC, order_id",
            "SELECT region, product, sum(amount) AS revenue FROM sales GROUP BY region, product ORDER BY region, product",
            "SELECT sold_on, sum(amount) AS revenue FROM sales GROUP BY sold_on ORDER BY sold_on",
            "SELECT sold_on, region, sum(amount) AS revenue FROM sales GROUP BY ALL ORDER BY sold_on, region",
            "SELECT date_trunc('month', sold_on) AS month, customer_id, count(*) AS orders FROM sales GROUP BY ALL"
                    + " ORDER BY month, customer_id",
            "SELECT customer_id, sum(amount) AS revenue, count(*) AS orders FROM sales GROUP BY customer_id"
                    + " ORDER BY revenue DESC, customer_id",
            "SELECT customer, email, sum(amount) AS revenue FROM sales GROUP BY ALL ORDER BY revenue DESC, customer",
            "SELECT amount, rating FROM sales ORDER BY order_id",
            "SELECT rating FROM sales ORDER BY order_id",
            "SELECT date_trunc('hour', sold_at) AS hour, avg(rating) AS avg_rating FROM sales GROUP BY 1 ORDER BY 1",
            "SELECT region, category, date_trunc('month', sold_on) AS month, avg(discount) AS avg_discount,"
                    + " sum(quantity) AS units FROM sales GROUP BY ALL ORDER BY region, category, month",
            "SELECT year(sold_on) AS year, product, sum(amount) AS revenue FROM sales GROUP BY ALL ORDER BY year, product",
            "SELECT status, note, discount FROM sales ORDER BY order_id",
            "SELECT sold_on, amount, sum(amount) OVER (ORDER BY order_id) AS running_total FROM sales ORDER BY order_id",
            "SELECT weekday, region, product, count(*) AS orders FROM sales GROUP BY ALL ORDER BY orders DESC, weekday, region, product",
            "SELECT product, quantity, amount / quantity AS unit_price FROM sales ORDER BY order_id",
            "SELECT * FROM sales ORDER BY order_id");

    private static final List<String> PURPOSES = List.of(
            "Total revenue by region",
            "Revenue over time",
            "Who are the best customers?",
            "How are ratings distributed?",
            "Is there a relation between amount and rating?",
            "Share of each category as a pie chart",
            "Compare regions month by month",
            "All sales");

    private StarSchema() {}

    static void create(Connection connection, long seed, int rows) throws SQLException {
        SplittableRandom random = new SplittableRandom(seed);
        int regions = 2 + random.nextInt(12);
        int products = 20 + random.nextInt(300);
        int customers = 50 + random.nextInt(20_000);
        int days = 30 + random.nextInt(2000);
        String zero = random.nextInt(3) == 0 ? "0" : "1";
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE drawn AS SELECT i AS order_id, " + draw(1, regions) + " AS r, "
                    + draw(2, products) + " AS p, " + draw(3, customers) + " AS c, " + draw(4, days) + " AS d, "
                    + draw(5, 86_400) + " AS s, " + draw(6, 1_000_000) + " AS a, " + draw(7, 1000)
                    + " AS x, seed FROM (SELECT i, " + seed
                    + " AS seed FROM range(" + rows + ") t(i))");
            statement.execute("CREATE OR REPLACE TABLE sales AS SELECT order_id, CAST(c + 1 AS INTEGER) AS customer_id,"
                    + " 'Customer ' || c AS customer, 'c' || c || '@example.org' AS email,"
                    + " 'Region ' || r AS region, 'Category ' || (p % 7) AS category, 'Product ' || p AS product,"
                    + " DATE '2019-01-15' + CAST(d AS INTEGER) AS sold_on,"
                    + " TIMESTAMP '2019-01-15' + INTERVAL 1 SECOND * (d * 86400 + s) AS sold_at,"
                    + " dayname(DATE '2019-01-15' + CAST(d AS INTEGER)) AS weekday,"
                    + " CAST((a / " + (1 + random.nextInt(1000)) + " + " + zero + ") AS DECIMAL(12,2)) AS amount,"
                    + " CAST(1 + x % " + (1 + random.nextInt(60)) + " AS INTEGER) AS quantity,"
                    + " x / 200.0e0 AS rating, CAST((x % 30) / 100.0 AS DECIMAL(4,2)) AS discount,"
                    + " x % 17 = 0 AS is_returned,"
                    + " CASE x % 3 WHEN 0 THEN 'open' WHEN 1 THEN 'paid' ELSE 'sent' END AS status,"
                    + " CASE WHEN x % 5 = 0 THEN repeat('A long remark about it. ', CAST(x % 9 AS INTEGER)) END AS note"
                    + " FROM drawn ORDER BY order_id");
        }
    }

    /** A whole number from zero on, evenly spread and the same for each seed. */
    private static String draw(int number, int below) {
        return "CAST(hash(i * 1000003 + " + number + " + seed) % " + below + " AS BIGINT)";
    }

    static PlannerReply question(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ResultFormat format = ResultFormat.values()[random.nextInt(ResultFormat.values().length)];
        return new PlannerReply(
                STATEMENTS.get(Math.floorMod(seed, STATEMENTS.size())),
                PURPOSES.get(random.nextInt(PURPOSES.size())),
                format);
    }
}
