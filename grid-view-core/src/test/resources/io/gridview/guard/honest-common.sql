# Plain reading
SELECT * FROM sales
SELECT region, amount FROM sales WHERE amount > 100 ORDER BY amount DESC LIMIT 10
select Region, Amount from Sales where Paid
SELECT s.region AS area, s.amount total FROM sales AS s
SELECT s.*, c.name FROM sales s JOIN customers c ON c.id = s.customer_id
SELECT DISTINCT region FROM sales
SELECT DISTINCT region, product FROM sales ORDER BY 1, 2
SELECT ALL region FROM sales
SELECT 1 AS one
SELECT 1 AS a, 'x' AS b, NULL AS c, true AS d, false AS e
SELECT 1.5 AS a, 2e3 AS b, .5 AS c, 7. AS d, 1.5e-3 AS e
SELECT "Order Id", "Unit Price" FROM "Order Items"
SELECT oi."Order Id", oi."select" FROM "Order Items" AS oi WHERE oi."select" IS NOT NULL
SELECT "Order Id" AS "The order", "Unit Price" AS "unit price; DROP TABLE" FROM "Order Items"
SELECT * FROM big_sales
SELECT count(*) FROM big_sales WHERE region = 'North'
SELECT 'DELETE FROM sales; DROP TABLE sales' AS text_only
SELECT 'it''s; -- fine /* really */' AS quoted
SELECT 1 AS "delete", 2 AS "insert", 3 AS "from"
SELECT 1 AS a -- DELETE FROM sales; and more
/* INSERT INTO sales */ SELECT /* one */ 1 AS a /* end */
SELECT 1 AS a;
SELECT 1 AS a /* /* */ ; DELETE FROM sales; */
SELECT region -- the area
  , sum(amount) -- the money; really
  FROM sales /* not deleted */ GROUP BY region
(SELECT 1 AS a)
((SELECT region FROM sales))
SELECT (SELECT 1) AS a
SELECT ((SELECT 1)) + 1 AS a
SELECT - - 1 AS a, 2 - -3 AS b, NOT NOT true AS c
SELECT 5 % 3 AS a, 7 / 2 AS b, 7 * -1 AS c, (1 + 2) * 3 AS d
SELECT 1 <> 2 AS a, 1 != 2 AS b, 1 <= 2 AS c, 1 >= 2 AS d
SELECT 'a' || 'b' || 'c' AS abc
SELECT id FROM sales WHERE NOT paid OR paid IS NULL
SELECT id FROM sales WHERE paid IS TRUE AND region IS NOT NULL
SELECT id FROM sales WHERE (region, product) IN (('North', 'tea'), ('East', 'mate'))
SELECT id FROM sales WHERE region IN ('North', 'South') AND product NOT IN ('tea')
SELECT id FROM sales WHERE amount BETWEEN 10 AND 20 AND quantity NOT BETWEEN 1 AND 3
SELECT id FROM sales WHERE region LIKE 'N%' AND product NOT LIKE '%e_'
SELECT id FROM sales WHERE product LIKE '10!%' ESCAPE '!'
SELECT id FROM sales WHERE region IS DISTINCT FROM 'North'
SELECT id FROM sales WHERE customer_id IS NOT DISTINCT FROM 3
SELECT id FROM sales WHERE amount > (SELECT avg(amount) FROM sales)
SELECT id FROM sales WHERE amount > ALL (SELECT amount FROM sales WHERE region = 'East')
SELECT id FROM sales WHERE amount = ANY (SELECT max(amount) FROM sales GROUP BY region)
SELECT id FROM sales WHERE customer_id = SOME (SELECT id FROM customers WHERE country = 'DE')
SELECT name FROM customers c WHERE EXISTS (SELECT 1 FROM sales s WHERE s.customer_id = c.id AND s.amount > 100)
SELECT name FROM customers c WHERE NOT EXISTS (SELECT 1 FROM sales s WHERE s.customer_id = c.id)
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM sales WHERE customer_id IS NOT NULL)
# Aggregates
SELECT count(*) AS n FROM sales
SELECT count(paid) AS known, count(DISTINCT region) AS regions FROM sales
SELECT region, sum(amount) AS total, avg(amount) AS mean, min(amount) AS low, max(amount) AS high FROM sales GROUP BY region
SELECT region, product, sum(amount) FROM sales GROUP BY region, product ORDER BY 3 DESC
SELECT region, sum(amount) AS total FROM sales GROUP BY 1 HAVING sum(amount) > 1000 ORDER BY total DESC
SELECT region, count(*) FILTER (WHERE paid) AS paid, count(*) FILTER (WHERE NOT paid) AS open FROM sales GROUP BY region
SELECT region, sum(amount) FILTER (WHERE product = 'tea') AS tea FROM sales GROUP BY region ORDER BY region
SELECT region, sum(CASE WHEN product = 'tea' THEN amount ELSE 0 END) AS tea, sum(CASE WHEN product = 'mate' THEN amount END) AS mate FROM sales GROUP BY region
SELECT stddev(amount) AS a, stddev_pop(amount) AS b, stddev_samp(amount) AS c, variance(amount) AS d, var_pop(amount) AS e, var_samp(amount) AS f FROM sales
SELECT corr(price, CAST(quantity AS double precision)) AS r, regr_slope(price, CAST(quantity AS double precision)) AS slope, regr_intercept(price, CAST(quantity AS double precision)) AS base FROM sales
SELECT covar_pop(price, CAST(quantity AS double precision)) AS a, covar_samp(price, CAST(quantity AS double precision)) AS b FROM sales
SELECT bool_and(paid) AS all_paid, bool_or(paid) AS any_paid, every(paid) AS e FROM sales
SELECT region, sum(amount) / nullif(count(*), 0) AS per_sale FROM sales GROUP BY region
SELECT region, round(100 * sum(amount) / (SELECT sum(amount) FROM sales), 2) AS share FROM sales GROUP BY region
SELECT region, round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS share FROM sales GROUP BY region
SELECT sum(amount * quantity) / sum(quantity) AS weighted FROM sales
SELECT max(amount) - min(amount) AS spread FROM sales
SELECT region, sum(amount) AS total FROM sales GROUP BY ROLLUP (region) ORDER BY region
SELECT region, product, sum(amount) AS total FROM sales GROUP BY ROLLUP (region, product)
SELECT region, product, sum(amount) AS total FROM sales GROUP BY CUBE (region, product)
SELECT region, product, sum(amount) AS total, grouping(region, product) AS level FROM sales GROUP BY GROUPING SETS ((region, product), (region), ())
SELECT region, product, paid, count(*) FROM sales GROUP BY GROUPING SETS ((region), (product), (paid), (region, paid))
SELECT region, product, sum(amount) FROM sales GROUP BY region, ROLLUP (product)
SELECT coalesce(region, 'all') AS region, sum(amount) FROM sales GROUP BY ROLLUP (region) HAVING count(*) > 1
SELECT extract(year FROM sold_on) AS y, extract(month FROM sold_on) AS m, sum(amount) FROM sales GROUP BY extract(year FROM sold_on), extract(month FROM sold_on) ORDER BY 1, 2
SELECT date_trunc('month', sold_on) AS month, sum(amount) AS total FROM sales GROUP BY date_trunc('month', sold_on) ORDER BY month
SELECT date_trunc('week', sold_at) AS week, count(*) AS n FROM sales GROUP BY 1 ORDER BY 1
SELECT date_trunc('quarter', sold_on) AS quarter, count(DISTINCT customer_id) AS buyers FROM sales GROUP BY 1
SELECT CASE WHEN amount < 50 THEN 'small' WHEN amount < 100 THEN 'middle' ELSE 'large' END AS size, count(*) FROM sales GROUP BY CASE WHEN amount < 50 THEN 'small' WHEN amount < 100 THEN 'middle' ELSE 'large' END
SELECT floor(amount / 25) * 25 AS bin, count(*) AS n FROM sales GROUP BY floor(amount / 25) * 25 ORDER BY bin
SELECT width_bucket(price, 0, 30, 6) AS bin, count(*) FROM sales GROUP BY 1 ORDER BY 1
# Windows
SELECT id, row_number() OVER (ORDER BY amount DESC) AS nr FROM sales
SELECT region, amount, rank() OVER (PARTITION BY region ORDER BY amount DESC) AS place FROM sales
SELECT region, amount, dense_rank() OVER (PARTITION BY region ORDER BY amount DESC NULLS LAST) AS place FROM sales
SELECT id, percent_rank() OVER (ORDER BY amount) AS p, cume_dist() OVER (ORDER BY amount) AS c, ntile(4) OVER (ORDER BY amount) AS q FROM sales
SELECT sold_on, amount, sum(amount) OVER (ORDER BY sold_on) AS running FROM sales
SELECT sold_on, sum(amount) OVER (ORDER BY sold_on ROWS UNBOUNDED PRECEDING) AS running FROM sales
SELECT sold_on, avg(amount) OVER (ORDER BY sold_on ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS moving FROM sales
SELECT sold_on, avg(amount) OVER (ORDER BY sold_on ROWS BETWEEN 3 PRECEDING AND 3 FOLLOWING) AS centred FROM sales
SELECT sold_on, sum(amount) OVER (ORDER BY sold_on RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running FROM sales
SELECT id, sum(quantity) OVER (ORDER BY quantity GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS near FROM sales
SELECT id, quantity, count(*) OVER (ORDER BY quantity RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS near FROM sales
SELECT sold_on, amount, lag(amount) OVER (ORDER BY sold_on) AS before, lead(amount, 2) OVER (ORDER BY sold_on) AS later FROM sales
SELECT sold_on, amount - lag(amount, 1, 0) OVER (PARTITION BY region ORDER BY sold_on) AS change FROM sales
SELECT region, first_value(amount) OVER w AS first, last_value(amount) OVER w AS last FROM sales WINDOW w AS (PARTITION BY region ORDER BY sold_on ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
SELECT region, nth_value(amount, 2) OVER (PARTITION BY region ORDER BY sold_on ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS second FROM sales
SELECT id, sum(amount) OVER w AS a, avg(amount) OVER w AS b, count(*) OVER v AS c FROM sales WINDOW w AS (PARTITION BY region), v AS (PARTITION BY product ORDER BY id)
SELECT id, sum(amount) OVER (w ORDER BY id) AS running FROM sales WINDOW w AS (PARTITION BY region)
SELECT region, sum(sum(amount)) OVER (ORDER BY region) AS running FROM sales GROUP BY region
SELECT region, amount, amount / sum(amount) OVER (PARTITION BY region) AS share FROM sales
SELECT * FROM (SELECT region, amount, row_number() OVER (PARTITION BY region ORDER BY amount DESC) AS nr FROM sales) ranked WHERE nr <= 3
SELECT month, total, total - lag(total) OVER (ORDER BY month) AS delta FROM (SELECT date_trunc('month', sold_on) AS month, sum(amount) AS total FROM sales GROUP BY 1) m ORDER BY month
# Joins
SELECT c.name, sum(s.amount) AS total FROM customers c INNER JOIN sales s ON s.customer_id = c.id GROUP BY c.name ORDER BY total DESC
SELECT c.name, count(s.id) AS n FROM customers c LEFT JOIN sales s ON s.customer_id = c.id GROUP BY c.name
SELECT c.name, s.id FROM sales s RIGHT OUTER JOIN customers c ON s.customer_id = c.id
SELECT c.name, s.id FROM sales s FULL OUTER JOIN customers c ON s.customer_id = c.id AND s.amount > 50
SELECT a.region, b.product FROM (SELECT DISTINCT region FROM sales) a CROSS JOIN (SELECT DISTINCT product FROM sales) b
SELECT product, category, sum(amount) FROM sales JOIN products USING (product) GROUP BY product, category
SELECT s.product, p.category FROM sales s, products p WHERE s.product = p.product
SELECT c.name, s.amount, p.category FROM customers c JOIN sales s ON s.customer_id = c.id JOIN products p ON p.product = s.product WHERE c.country = 'DE'
SELECT e.name, m.name AS manager FROM employees e LEFT JOIN employees m ON m.id = e.manager_id
SELECT a.name, b.name FROM employees a JOIN employees b ON a.dept = b.dept AND a.id < b.id
SELECT * FROM (sales s JOIN customers c ON s.customer_id = c.id) JOIN products p ON p.product = s.product
SELECT s.id FROM (sales s LEFT JOIN customers c ON c.id = s.customer_id) WHERE c.id IS NULL
SELECT c.name, x.total FROM customers c CROSS JOIN LATERAL (SELECT sum(s.amount) AS total FROM sales s WHERE s.customer_id = c.id) x
SELECT c.name, x.total FROM customers c LEFT JOIN LATERAL (SELECT sum(s.amount) AS total FROM sales s WHERE s.customer_id = c.id) x ON true
SELECT dept, max(salary) - min(salary) AS gap FROM employees GROUP BY dept HAVING count(*) > 1
SELECT e.name, e.salary, d.mean FROM employees e JOIN (SELECT dept, avg(salary) AS mean FROM employees GROUP BY dept) d ON d.dept = e.dept WHERE e.salary > d.mean
# Set operations
SELECT region FROM sales UNION SELECT country FROM customers
SELECT region FROM sales UNION ALL SELECT product FROM sales ORDER BY 1 LIMIT 20
SELECT customer_id FROM sales INTERSECT SELECT id FROM customers
SELECT id FROM customers EXCEPT SELECT customer_id FROM sales
SELECT id FROM customers UNION DISTINCT SELECT customer_id FROM sales
(SELECT region AS x FROM sales ORDER BY amount DESC LIMIT 3) UNION ALL (SELECT product FROM sales ORDER BY amount LIMIT 3)
(SELECT 1 AS a UNION SELECT 2) EXCEPT SELECT 2
SELECT 1 AS a UNION (SELECT 2 INTERSECT SELECT 2)
((SELECT 1 AS a) UNION ALL (SELECT 2)) ORDER BY a DESC
SELECT 'total' AS label, sum(amount) AS v FROM sales UNION ALL SELECT region, sum(amount) FROM sales GROUP BY region
SELECT * FROM (SELECT region FROM sales UNION ALL SELECT country FROM customers) u WHERE region IS NOT NULL
SELECT a FROM ((SELECT 1 AS a) UNION (SELECT 2)) t ORDER BY a
SELECT customer_id FROM sales EXCEPT ALL SELECT id FROM customers
SELECT customer_id FROM sales INTERSECT ALL SELECT id FROM customers
# Values
VALUES (1, 'a'), (2, 'b')
SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS t (id, label)
SELECT v.label, s.id FROM (VALUES ('North', 'N'), ('South', 'S')) AS v (region, label) JOIN sales s ON s.region = v.region
SELECT (VALUES (1)) AS a
# WITH
WITH t AS (SELECT region, sum(amount) AS total FROM sales GROUP BY region) SELECT * FROM t ORDER BY total DESC
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT * FROM a, b
WITH t (r, total) AS (SELECT region, sum(amount) FROM sales GROUP BY region) SELECT r, total FROM t WHERE total > 10
WITH sales AS (SELECT * FROM sales WHERE paid) SELECT count(*) FROM sales
WITH "from" AS (SELECT 1 AS "select") SELECT "select" FROM "from"
WITH m AS (SELECT date_trunc('month', sold_on) AS month, sum(amount) AS total FROM sales GROUP BY 1), g AS (SELECT month, total, lag(total) OVER (ORDER BY month) AS before FROM m) SELECT month, round(100 * (total - before) / nullif(before, 0), 1) AS growth FROM g ORDER BY month
WITH a AS (WITH b AS (SELECT 1 AS x) SELECT x FROM b) SELECT * FROM a
SELECT * FROM (WITH b AS (SELECT 1 AS x) SELECT x FROM b) t
WITH top AS (SELECT customer_id, sum(amount) AS total FROM sales GROUP BY customer_id ORDER BY total DESC LIMIT 3) SELECT c.name, t.total FROM top t JOIN customers c ON c.id = t.customer_id
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT sum(i) FROM n
WITH RECURSIVE tree (id, name, level) AS (SELECT id, CAST(name AS varchar), 1 FROM employees WHERE manager_id IS NULL UNION ALL SELECT e.id, CAST(e.name AS varchar), t.level + 1 FROM employees e JOIN tree t ON e.manager_id = t.id) SELECT level, count(*) FROM tree GROUP BY level
WITH first_buy AS (SELECT customer_id, min(date_trunc('month', sold_on)) AS cohort FROM sales GROUP BY customer_id) SELECT f.cohort, date_trunc('month', s.sold_on) AS month, count(DISTINCT s.customer_id) AS active FROM sales s JOIN first_buy f ON f.customer_id = s.customer_id GROUP BY 1, 2 ORDER BY 1, 2
WITH x AS (SELECT region, amount, ntile(10) OVER (ORDER BY amount DESC) AS decile FROM sales) SELECT decile, sum(amount) AS total, sum(sum(amount)) OVER (ORDER BY decile) AS running FROM x GROUP BY decile ORDER BY decile
WITH s AS (SELECT * FROM sales), c AS (SELECT * FROM customers) SELECT (SELECT count(*) FROM s) AS sales, (SELECT count(*) FROM c) AS customers
# Order and limits
SELECT id FROM sales ORDER BY amount DESC NULLS LAST, id ASC
SELECT id FROM sales ORDER BY region NULLS FIRST
SELECT id FROM sales ORDER BY 1 OFFSET 5
SELECT id FROM sales ORDER BY id OFFSET 5 LIMIT 10
SELECT id FROM sales ORDER BY id OFFSET 5 ROWS FETCH NEXT 10 ROWS ONLY
SELECT id FROM sales ORDER BY id FETCH FIRST 3 ROWS ONLY
SELECT id FROM sales ORDER BY amount FETCH FIRST 3 ROWS WITH TIES
SELECT id FROM sales ORDER BY id FETCH FIRST ROW ONLY
SELECT id FROM sales LIMIT ALL
SELECT region FROM sales GROUP BY region ORDER BY sum(amount) DESC LIMIT 1
SELECT id FROM sales ORDER BY CASE region WHEN 'North' THEN 1 WHEN 'South' THEN 2 ELSE 3 END, amount
# Dates and times
SELECT id FROM sales WHERE sold_on >= DATE '2023-06-01' AND sold_on < DATE '2023-07-01'
SELECT id FROM sales WHERE sold_at >= TIMESTAMP '2023-06-01 12:00:00'
SELECT id FROM sales WHERE sold_on > DATE '2024-01-01' - INTERVAL '30' DAY
SELECT DATE '2024-01-31' + INTERVAL '1' MONTH AS later, TIMESTAMP '2024-01-01 00:00:00' + INTERVAL '90' MINUTE AS soon
SELECT INTERVAL '2' DAY AS a, INTERVAL '1-2' YEAR TO MONTH AS b, INTERVAL '1 2:03:04' DAY TO SECOND AS c
SELECT extract(year FROM DATE '2024-02-29') AS y, extract(quarter FROM DATE '2024-02-29') AS q, extract(dow FROM DATE '2024-02-29') AS d
SELECT extract(hour FROM sold_at) AS hour, count(*) FROM sales GROUP BY 1 ORDER BY 1
SELECT current_date AS today, current_timestamp AS moment, localtimestamp AS here
SELECT count(*) FROM sales WHERE sold_on <= current_date
SELECT TIMESTAMP '2024-01-01 12:00:00' AT TIME ZONE 'Europe/Berlin' AS there
SELECT CAST('2024-03-01' AS date) AS d, CAST('2024-03-01 10:00:00' AS timestamp) AS t
SELECT date_trunc('day', TIMESTAMP '2024-05-05 13:14:15') AS day
SELECT TIME '10:20:30' AS t, TIMESTAMP '2024-01-01 00:00:00.123' AS u
SELECT CAST(sold_at AS date) AS day, count(*) FROM sales GROUP BY CAST(sold_at AS date) ORDER BY 1
SELECT date_trunc('hour', taken_at) AS hour, avg(value) AS mean, min(value) AS low, max(value) AS high FROM readings GROUP BY 1 ORDER BY 1
SELECT sensor, taken_at, value - lag(value) OVER (PARTITION BY sensor ORDER BY taken_at) AS step FROM readings
SELECT year, sum(total) FROM (SELECT extract(year FROM sold_on) AS year, amount AS total FROM sales) y GROUP BY year
# Numbers
SELECT abs(-3) AS a, ceil(1.2) AS b, floor(1.8) AS c, round(1.55, 1) AS d, sign(-2) AS e, mod(7, 3) AS f
SELECT power(2, 10) AS a, sqrt(2) AS b, exp(1) AS c, ln(2.5) AS d, cbrt(27) AS e
SELECT sin(1) AS a, cos(1) AS b, tan(1) AS c, atan2(1, 2) AS d, degrees(1) AS e, radians(90) AS f, pi() AS g
SELECT greatest(1, 2, 3) AS a, least(1, 2, 3) AS b
SELECT CAST(amount AS integer) AS a, CAST(quantity AS decimal(10, 2)) AS b, CAST(price AS real) AS c, CAST(id AS bigint) AS d, CAST(id AS smallint) AS e FROM sales
SELECT CAST('12.50' AS decimal(6, 2)) + 1 AS a, CAST(3 AS varchar) AS b, CAST('true' AS boolean) AS c
SELECT avg(price * quantity) AS a, sum(price) / count(*) AS b FROM sales WHERE price > 1e-3
# Texts
SELECT substring(name FROM 2) AS a, substring(name FROM 1 FOR 2) AS b, substring(name, 2, 3) AS c, substr(name, 1, 2) AS d FROM customers
SELECT trim(name) AS a, trim(BOTH 'A' FROM name) AS b, trim(LEADING 'A' FROM name) AS c, ltrim(name) AS d, rtrim(name) AS e FROM customers
SELECT position('a' IN name) AS a, strpos(name, 'a') AS b, replace(name, 'a', 'o') AS c, translate(name, 'abc', 'xyz') AS d FROM customers
SELECT lpad(name, 10, '.') AS a, rpad(name, 10, '.') AS b FROM customers
SELECT concat(name, ' (', country, ')') AS label FROM customers
SELECT name || coalesce(' from ' || country, '') AS label FROM customers
SELECT split_part('a-b-c', '-', 2) AS b, concat_ws(', ', name, country) AS c FROM customers
SELECT starts_with(name, 'A') AS a, chr(65) AS b FROM customers
SELECT name FROM customers WHERE lower(name) LIKE '%a%' AND name <> ''
SELECT regexp_replace(name, '[aeiou]', '_') AS a, regexp_like(name, '^[A-C]') AS b FROM customers
SELECT upper(substring(region FROM 1 FOR 1)) || lower(substring(region FROM 2)) AS r FROM sales
SELECT format('%s: %s', name, country) AS label FROM customers
SELECT normalize(name, NFC) AS n, normalize(country) AS c FROM customers
# Conditions
SELECT CASE region WHEN 'North' THEN 'N' WHEN 'South' THEN 'S' ELSE '?' END AS r FROM sales
SELECT CASE WHEN paid IS NULL THEN 'unknown' WHEN paid THEN 'yes' ELSE 'no' END AS paid, count(*) FROM sales GROUP BY 1
SELECT coalesce(country, 'none') AS c, nullif(segment, 'new') AS s FROM customers
SELECT CASE WHEN sum(amount) > 100 THEN CASE WHEN count(*) > 10 THEN 'a' ELSE 'b' END ELSE 'c' END AS class FROM sales
SELECT sum(CASE WHEN paid THEN 1 ELSE 0 END) * 1.0 / count(*) AS rate FROM sales
# Arrays
SELECT ARRAY[1, 2, 3] AS a
SELECT x FROM UNNEST(ARRAY[1, 2, 3]) AS t (x)
SELECT x, i FROM UNNEST(ARRAY['a', 'b']) WITH ORDINALITY AS t (x, i)
SELECT p.product, tag FROM products p CROSS JOIN UNNEST(p.tags) AS t (tag)
SELECT tag, count(*) FROM products CROSS JOIN UNNEST(tags) AS t (tag) GROUP BY tag ORDER BY 2 DESC, 1
SELECT product, cardinality(tags) AS n FROM products
SELECT product, tags[1] AS first FROM products WHERE cardinality(tags) > 0
SELECT array_agg(region ORDER BY region) AS r FROM sales
SELECT region, array_agg(DISTINCT product) AS products FROM sales GROUP BY region
SELECT array_position(ARRAY['a', 'b'], 'b') AS p, array_remove(ARRAY[1, 2, 1], 1) AS r
SELECT ROW(1, 'a') AS r
# Longer analyses
SELECT segment, count(DISTINCT c.id) AS customers, sum(s.amount) AS revenue, sum(s.amount) / count(DISTINCT c.id) AS per_customer FROM customers c JOIN sales s ON s.customer_id = c.id GROUP BY segment ORDER BY revenue DESC
SELECT product, sum(amount) AS total, rank() OVER (ORDER BY sum(amount) DESC) AS place, sum(sum(amount)) OVER (ORDER BY sum(amount) DESC) / sum(sum(amount)) OVER () AS pareto FROM sales GROUP BY product
WITH days AS (SELECT sold_on, sum(amount) AS total FROM sales GROUP BY sold_on), stats AS (SELECT avg(total) AS mean, stddev(total) AS dev FROM days) SELECT d.sold_on, d.total, (d.total - s.mean) / nullif(s.dev, 0) AS z FROM days d CROSS JOIN stats s WHERE abs(d.total - s.mean) > 2 * s.dev
WITH gaps AS (SELECT customer_id, sold_at, lag(sold_at) OVER (PARTITION BY customer_id ORDER BY sold_at) AS before FROM sales), marks AS (SELECT customer_id, sold_at, CASE WHEN before IS NULL OR sold_at > before + INTERVAL '20' DAY THEN 1 ELSE 0 END AS starts FROM gaps) SELECT customer_id, sum(starts) AS sessions FROM marks GROUP BY customer_id
WITH recency AS (SELECT customer_id, max(sold_on) AS last_buy, count(*) AS frequency, sum(amount) AS money FROM sales GROUP BY customer_id) SELECT customer_id, ntile(5) OVER (ORDER BY last_buy) AS r, ntile(5) OVER (ORDER BY frequency) AS f, ntile(5) OVER (ORDER BY money) AS m FROM recency
SELECT a.region, a.total AS this_year, b.total AS last_year, round(100 * (a.total - b.total) / b.total, 1) AS growth FROM (SELECT region, sum(amount) AS total FROM sales WHERE extract(year FROM sold_on) = 2024 GROUP BY region) a JOIN (SELECT region, sum(amount) AS total FROM sales WHERE extract(year FROM sold_on) = 2023 GROUP BY region) b ON a.region = b.region
SELECT region, sum(CASE WHEN extract(month FROM sold_on) BETWEEN 1 AND 3 THEN amount ELSE 0 END) AS q1, sum(CASE WHEN extract(month FROM sold_on) BETWEEN 4 AND 6 THEN amount ELSE 0 END) AS q2 FROM sales GROUP BY region
SELECT x.a, y.b FROM (SELECT 1 AS k, 2 AS a) x JOIN (SELECT 1 AS k, 3 AS b) y USING (k)
SELECT s1.product AS left_product, s2.product AS right_product, count(DISTINCT s1.customer_id) AS both_bought FROM sales s1 JOIN sales s2 ON s1.customer_id = s2.customer_id AND s1.product < s2.product GROUP BY s1.product, s2.product ORDER BY 3 DESC
SELECT kind, count(*) AS n, count(DISTINCT user_id) AS users FROM events GROUP BY kind ORDER BY n DESC
SELECT user_id, min(at) AS first_seen, max(at) AS last_seen, max(at) - min(at) AS span FROM events GROUP BY user_id
SELECT v.user_id, count(*) AS views, count(b.id) AS buys FROM events v LEFT JOIN events b ON b.user_id = v.user_id AND b.kind = 'buy' AND b.at > v.at WHERE v.kind = 'view' GROUP BY v.user_id
SELECT country, count(*) FILTER (WHERE segment = 'vip') AS vip, count(*) FILTER (WHERE segment = 'new') AS fresh, count(*) AS everyone FROM customers GROUP BY country ORDER BY everyone DESC, country NULLS LAST
SELECT dept, name, salary, salary - avg(salary) OVER (PARTITION BY dept) AS above FROM employees ORDER BY dept, above DESC
SELECT sensor, count(*) AS n, count(value) AS known, count(*) - count(value) AS missing, avg(value) AS mean FROM readings GROUP BY sensor ORDER BY sensor
