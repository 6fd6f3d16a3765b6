SELECT * FROM sales
;;
select region, sum(amount) AS total FROM sales GROUP BY region ORDER BY total DESC LIMIT 3;
;;
FROM sales
;;
FROM sales SELECT region, count(*) GROUP BY ALL ORDER BY ALL
;;
VALUES (1, 'a'), (2, 'b')
;;
(SELECT region FROM sales) UNION ALL (SELECT name FROM customers)
;;
SELECT 'DELETE FROM sales; DROP TABLE sales' AS literal
;;
SELECT 'it''s; -- fine' AS quoted, E'tab\tand \'quote\'' AS escaped, $$dollar; quote$$ AS dollars, $tag$a$$b$tag$ AS tagged
;;
SELECT "select", "drop table" FROM (SELECT 1 AS "select", 2 AS "drop table") AS "delete"
;;
SELECT 1 AS a -- DELETE everything; really
;;
/* INSERT /* nested; */ still a comment */ SELECT 1 AS a
;;
SELECT 1 AS a; -- the end
;;
SELECT region, amount, row_number() OVER (PARTITION BY region ORDER BY amount DESC) AS nr FROM sales QUALIFY nr <= 2
;;
SELECT sold_on, sum(amount) OVER (ORDER BY sold_on ROWS BETWEEN 6 PRECEDING AND CURRENT ROW EXCLUDE CURRENT ROW) AS moving FROM sales
;;
SELECT region, lag(amount) OVER w AS before, lead(amount, 1, 0) OVER w AS after, ntile(4) OVER w AS quarter FROM sales WINDOW w AS (PARTITION BY region ORDER BY sold_on)
;;
SELECT region, first_value(amount) OVER w, last_value(amount) OVER w, nth_value(amount, 2) OVER w, cume_dist() OVER w, percent_rank() OVER w, dense_rank() OVER w, rank() OVER w FROM sales WINDOW w AS (PARTITION BY region ORDER BY amount)
;;
FROM (PIVOT sales ON region IN ('North', 'South') USING sum(amount) GROUP BY product)
;;
PIVOT sales ON region IN ('North', 'South') USING sum(amount) GROUP BY product
;;
FROM (UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b INTO NAME k VALUE v)
;;
SELECT region, product, sum(amount) FROM sales GROUP BY GROUPING SETS ((region), (product), ())
;;
SELECT region, product, grouping(region), sum(amount) FROM sales GROUP BY CUBE (region, product)
;;
SELECT region, product, sum(amount) FROM sales GROUP BY ROLLUP (region, product) HAVING sum(amount) > 10
;;
SELECT c.name, s.top FROM customers c, LATERAL (SELECT max(amount) AS top FROM sales WHERE sales.customer_id = c.id) s
;;
SELECT name, unnest(tags) AS tag FROM customers
;;
SELECT name, tag FROM customers, unnest(tags) AS t(tag)
;;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT i, i * i AS square FROM n
;;
WITH RECURSIVE path AS (SELECT id, name AS trail FROM customers WHERE id = 1 UNION ALL SELECT c.id, p.trail || '/' || c.name FROM customers c JOIN path p ON c.id = p.id + 1) FROM path
;;
SELECT s.sold_on, r.rate FROM sales s ASOF JOIN rates r ON s.sold_on >= r.valid_from
;;
SELECT list_transform([1, 2, 3], lambda x: x * 2) AS doubled, [x + 1 FOR x IN [1, 2, 3] IF x > 1] AS filtered, list_sum([1, 2])
;;
SELECT {'a': 1, 'b': 'x'}.a AS a, struct_pack(k := 1) AS s, map {'x': 1}['x'] AS m, [1, 2, 3][2:3] AS slice
;;
SELECT detail ->> 'channel' AS channel, count(*) FROM sales GROUP BY 1
;;
SELECT json_extract_string(detail, '$.channel') AS channel, json_array_length('[1,2]') FROM sales
;;
SELECT key, value FROM json_each('{"a": 1}')
;;
SELECT date_trunc('month', sold_on) AS month, sum(amount) AS total FROM sales GROUP BY month ORDER BY month
;;
SELECT extract(year FROM sold_on) AS year, dayname(sold_on), strftime(sold_on, '%Y-%m') FROM sales
;;
SELECT sold_on + INTERVAL 3 DAY AS later, sold_on - DATE '2024-01-01' AS days, age(sold_on) IS NOT NULL FROM sales
;;
SELECT range AS day FROM range(DATE '2024-01-01', DATE '2024-01-10', INTERVAL 1 DAY)
;;
SELECT unnest(generate_series(DATE '2024-01-01', DATE '2024-03-01', INTERVAL 1 MONTH)) AS month
;;
SELECT d.day, coalesce(sum(s.amount), 0) FROM generate_series(TIMESTAMP '2024-01-01', TIMESTAMP '2024-01-05', INTERVAL '6 hours') AS d(day) LEFT JOIN sales s ON s.sold_on = d.day::DATE GROUP BY ALL
;;
SELECT * EXCLUDE (detail) REPLACE (upper(region) AS region) FROM sales
;;
SELECT COLUMNS('amount|region') FROM sales
;;
SELECT DISTINCT ON (region) region, amount FROM sales ORDER BY region, amount DESC
;;
SELECT region, count(*) FILTER (WHERE amount > 10) AS big, sum(amount) FILTER (WHERE product = 'tea') FROM sales GROUP BY region
;;
SELECT CASE WHEN amount > 20 THEN 'high' WHEN amount > 10 THEN 'middle' ELSE 'low' END AS class, count(*) FROM sales GROUP BY 1
;;
SELECT region FROM sales WHERE amount BETWEEN 5 AND 50 AND region NOT IN ('East') AND product LIKE 't%' AND product NOT ILIKE '%x' AND region IS NOT NULL
;;
SELECT name FROM customers WHERE EXISTS (SELECT 1 FROM sales WHERE customer_id = customers.id) AND id = ANY (SELECT customer_id FROM sales)
;;
SELECT name FROM customers c LEFT JOIN sales s ON s.customer_id = c.id WHERE s.customer_id IS NULL
;;
SELECT * FROM customers SEMI JOIN sales ON customers.id = sales.customer_id
;;
SELECT region FROM sales INTERSECT SELECT region FROM sales EXCEPT SELECT 'East'
;;
SELECT median(amount), quantile_cont(amount, 0.9), stddev_samp(amount), corr(amount, customer_id), mode(product), arg_max(product, amount) FROM sales
;;
SELECT string_agg(DISTINCT product, ', ' ORDER BY product) AS products, list(region ORDER BY amount) FROM sales
;;
SELECT approx_count_distinct(customer_id), histogram(product), bool_or(amount > 10), count(DISTINCT region) FROM sales
;;
SELECT regexp_replace(product, '[aeiou]', '*', 'g'), regexp_matches(region, '^N'), split_part('a-b', '-', 2), lpad(product, 10, '.'), repeat('=', 20) FROM sales
;;
SELECT format('{:,}', 1234567), printf('%05.1f', 3.14159), round(amount, 1), amount::INTEGER, try_cast(product AS INTEGER) FROM sales
;;
SELECT width_bucket FROM (SELECT floor(amount / 10) * 10 AS width_bucket FROM sales) GROUP BY width_bucket ORDER BY 1
;;
WITH a AS (SELECT region, sum(amount) AS t FROM sales GROUP BY region), b AS MATERIALIZED (SELECT sum(t) AS all_t FROM a) SELECT region, 100.0 * t / all_t AS share FROM a, b
;;
WITH sales AS (SELECT * FROM main.sales WHERE amount > 0) SELECT count(*) FROM sales
;;
SELECT * FROM sales USING SAMPLE 3 ROWS
;;
SELECT région, "größe" FROM (SELECT 'Île-de-France' AS région, 3 AS "größe")
;;
SELECT amount AS "Umsatz in €", region AS "Región" FROM sales ORDER BY 1 LIMIT 2 OFFSET 1
;;
SELECT a: 1, b: 2
;;
SELECT name FROM customers WHERE created_at >= TIMESTAMP '2024-01-01 00:00:00' AND created_at AT TIME ZONE 'UTC' IS NOT NULL
;;
SELECT time_bucket(INTERVAL 1 WEEK, sold_on) AS week, avg(amount) FROM sales GROUP BY ALL ORDER BY week
;;
SELECT (product).upper().substring(1, 2) AS short FROM sales
;;
SELECT * FROM big_sales
;;
SELECT last_update, "update" FROM (SELECT 1 AS last_update, 2 AS "update")
