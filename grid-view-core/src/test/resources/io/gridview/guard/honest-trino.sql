# Literals and names of Trino
SELECT DECIMAL '12.5' AS a, DOUBLE '1e3' AS b, BIGINT '7' AS c, REAL '1.5' AS d, CHAR 'x' AS e, JSON '{"a": 1}' AS f
SELECT TIMESTAMP '2024-01-01 00:00:00 Europe/Berlin' AS a, TIME '01:02:03.456' AS b, DATE '2024-02-29' AS c
SELECT INTERVAL - '2' DAY AS a, INTERVAL '3' MONTH AS b, INTERVAL '1' HOUR AS c
SELECT UUID 'a1b2c3d4-0000-0000-0000-000000000000' AS a, IPADDRESS '10.0.0.1' AS b
SELECT memory.default.sales.region FROM memory.default.sales
SELECT s.region FROM default.sales AS s
SELECT "REGION" FROM "SALES"
SELECT day, hour, year, month, date, time, zone, level, number, data FROM (VALUES (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) AS v (day, hour, year, month, date, time, zone, level, number, data)
SELECT 5 % 3 AS a, 7 / 2 AS b, -3 AS c, 1e0 AS d
# Arrays, maps, rows
SELECT transform(ARRAY[1, 2, 3], x -> x * 2) AS doubled
SELECT filter(ARRAY[1, -2, 3], x -> x > 0) AS positive
SELECT reduce(ARRAY[1, 2, 3], 0, (s, x) -> s + x, s -> s) AS total
SELECT zip_with(ARRAY[1, 2], ARRAY[3, 4], (x, y) -> x + y) AS sums
SELECT any_match(tags, t -> t = 'leaf') AS leaf, all_match(tags, t -> length(t) > 2) AS long, none_match(tags, t -> t = 'x') AS no_x FROM products
SELECT transform_values(MAP(ARRAY['a', 'b'], ARRAY[1, 2]), (k, v) -> v + 1) AS m
SELECT map_filter(MAP(ARRAY['a', 'b'], ARRAY[1, 2]), (k, v) -> v > 1) AS m
SELECT array_sort(ARRAY[3, 1, 2], (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) AS sorted
SELECT MAP(ARRAY['a'], ARRAY[1])['a'] AS v, element_at(MAP(ARRAY['a'], ARRAY[1]), 'b') AS w
SELECT map_keys(m) AS k, map_values(m) AS v, cardinality(m) AS n FROM (SELECT MAP(ARRAY['a', 'b'], ARRAY[1, 2]) AS m) t
SELECT k, v FROM UNNEST(MAP(ARRAY['a', 'b'], ARRAY[1, 2])) AS t (k, v)
SELECT map_agg(region, amount) AS m, multimap_agg(region, product) AS n FROM sales
SELECT histogram(region) AS h FROM sales
SELECT CAST(ROW(1, 'a') AS ROW(id bigint, name varchar)) AS r
SELECT CAST(ROW(1, 'a') AS ROW(id bigint, name varchar)).name AS n
SELECT CAST(ARRAY[1, 2] AS array(varchar)) AS a, CAST(MAP() AS map(varchar, double)) AS m
SELECT array_distinct(ARRAY[1, 1, 2]) AS a, array_max(ARRAY[1, 2]) AS b, array_min(ARRAY[1, 2]) AS c, array_join(ARRAY['a', 'b'], ', ') AS d, slice(ARRAY[1, 2, 3], 1, 2) AS e
SELECT contains(tags, 'leaf') AS c, arrays_overlap(tags, ARRAY['bean']) AS o, array_union(tags, ARRAY['x']) AS u, array_intersect(tags, ARRAY['leaf']) AS i, array_except(tags, ARRAY['leaf']) AS e FROM products
SELECT flatten(ARRAY[ARRAY[1], ARRAY[2, 3]]) AS f, combinations(ARRAY[1, 2, 3], 2) AS c, ngrams(ARRAY['a', 'b', 'c'], 2) AS n
SELECT x FROM UNNEST(sequence(1, 10)) AS t (x)
SELECT d FROM UNNEST(sequence(DATE '2024-01-01', DATE '2024-01-31', INTERVAL '1' DAY)) AS t (d)
SELECT m FROM UNNEST(sequence(DATE '2023-01-01', DATE '2024-12-01', INTERVAL '1' MONTH)) AS t (m)
SELECT d.day, coalesce(sum(s.amount), 0) AS total FROM UNNEST(sequence(DATE '2023-01-01', DATE '2023-01-31')) AS d (day) LEFT JOIN sales s ON s.sold_on = d.day GROUP BY d.day ORDER BY d.day
SELECT a, b FROM UNNEST(ARRAY[1, 2], ARRAY['x', 'y']) AS t (a, b)
SELECT p.product, t.tag, t.nr FROM products p CROSS JOIN UNNEST(p.tags) WITH ORDINALITY AS t (tag, nr)
SELECT p.product, t.tag FROM products p LEFT JOIN UNNEST(p.tags) AS t (tag) ON true
# Aggregates
SELECT approx_distinct(customer_id) AS a, approx_percentile(price, 0.5) AS b, approx_percentile(price, ARRAY[0.25, 0.75]) AS c FROM sales
SELECT max_by(product, amount) AS best, min_by(product, amount) AS worst, max_by(product, amount, 3) AS top FROM sales
SELECT arbitrary(region) AS a, any_value(region) AS b, count_if(paid) AS c, geometric_mean(price) AS d FROM sales WHERE price > 0
SELECT listagg(region, ', ') WITHIN GROUP (ORDER BY region) AS r FROM sales
SELECT listagg(DISTINCT region, ',' ON OVERFLOW TRUNCATE '...' WITH COUNT) WITHIN GROUP (ORDER BY region) AS r FROM sales
SELECT listagg(region, ',' ON OVERFLOW ERROR) WITHIN GROUP (ORDER BY region DESC) AS r FROM sales
SELECT listagg(region, ',') WITHIN GROUP (ORDER BY id) FILTER (WHERE paid) AS r FROM sales
SELECT approx_most_frequent(3, region, 100) AS f, numeric_histogram(5, price) AS h FROM sales
SELECT kurtosis(price) AS k, skewness(price) AS s FROM sales
SELECT region, array_agg(product ORDER BY amount DESC) FILTER (WHERE paid) AS p FROM sales GROUP BY region
SELECT checksum(region) AS c, bitwise_and_agg(quantity) AS a, bitwise_or_agg(quantity) AS o FROM sales
SELECT reduce_agg(quantity, 0, (a, b) -> a + b, (a, b) -> a + b) AS total FROM sales
SELECT region, product, sum(amount), grouping(region, product) AS g FROM sales GROUP BY CUBE (region, product)
SELECT region, sum(amount) FROM sales GROUP BY DISTINCT ROLLUP (region), ROLLUP (region, product)
SELECT value_at_quantile(qdigest_agg(price), 0.9) AS p90, value_at_quantile(tdigest_agg(price), 0.5) AS p50 FROM sales
# Windows
SELECT id, lag(amount) IGNORE NULLS OVER (ORDER BY id) AS l, first_value(paid) RESPECT NULLS OVER (ORDER BY id) AS f FROM sales
SELECT id, last_value(paid) IGNORE NULLS OVER (PARTITION BY region ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS seen FROM sales
SELECT sold_on, sum(amount) OVER (ORDER BY sold_on RANGE BETWEEN INTERVAL '30' DAY PRECEDING AND CURRENT ROW) AS month_sum FROM sales
SELECT id, array_agg(amount) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS recent FROM sales
# Dates
SELECT date_diff('day', sold_on, current_date) AS age, date_add('month', 1, sold_on) AS later FROM sales
SELECT year(sold_on) AS y, quarter(sold_on) AS q, month(sold_on) AS m, week(sold_on) AS w, day_of_week(sold_on) AS d, day_of_year(sold_on) AS n FROM sales
SELECT date_format(sold_at, '%Y-%m') AS month, sum(amount) FROM sales GROUP BY date_format(sold_at, '%Y-%m') ORDER BY 1
SELECT format_datetime(sold_at, 'yyyy-MM-dd') AS f, date_parse('2024-01', '%Y-%m') AS p, parse_datetime('2024', 'yyyy') AS q FROM sales
SELECT from_unixtime(0) AS a, to_unixtime(sold_at) AS b, from_iso8601_date('2024-01-01') AS c, to_iso8601(sold_on) AS d FROM sales
SELECT at_timezone(at, 'Europe/Paris') AS p, at AT TIME ZONE 'UTC' AS u, with_timezone(TIMESTAMP '2024-01-01 00:00:00', 'UTC') AS w FROM events
SELECT last_day_of_month(sold_on) AS l, date_trunc('year', sold_on) AS y FROM sales
SELECT extract(day_of_week FROM sold_on) AS a, extract(week FROM sold_on) AS b, hour(sold_at) AS h, minute(sold_at) AS m FROM sales
SELECT sold_on - DATE '2023-01-01' AS gap FROM sales
SELECT CAST(sold_at AS timestamp(3) with time zone) AS t, CAST(sold_at AS time(0)) AS c, CAST(sold_on AS timestamp(6)) AS u FROM sales
SELECT human_readable_seconds(3661) AS h, parse_duration('1h') AS d
# Texts and numbers
SELECT split(name, 'a') AS a, split_part(name, 'a', 1) AS b, regexp_extract(name, '([a-z]+)', 1) AS c, regexp_extract_all(name, '[a-z]') AS d, regexp_split(name, 'a') AS e FROM customers
SELECT codepoint('a') AS a, to_utf8('a') AS b, from_utf8(to_utf8('a')) AS c, to_hex(md5(to_utf8('a'))) AS d, to_base64(sha256(to_utf8('a'))) AS e, soundex('abc') AS f
SELECT format('%,.2f', 1234.5) AS a, format_number(123456) AS b, lpad(CAST(7 AS varchar), 3, '0') AS c
SELECT truncate(1.789, 1) AS a, log2(8) AS b, pow(2, 3) AS c, is_nan(nan()) AS d, infinity() AS e, e() AS f, rand() < 2 AS g
SELECT bitwise_and(5, 3) AS a, bitwise_xor(5, 3) AS b, bit_count(7, 64) AS c, from_base('ff', 16) AS d, to_base(255, 2) AS e
SELECT try(1 / 0) AS a, if(1 > 0, 'yes', 'no') AS b, TRY_CAST('x' AS integer) AS c, typeof(1) AS d
SELECT url_extract_host('http://a.b/c?d=e') AS h, url_extract_parameter('http://a.b/c?d=e', 'd') AS d, url_encode('a b') AS e
SELECT width_bucket(3.5, ARRAY[1.0, 3.0, 5.0]) AS b, concat(ARRAY[1], ARRAY[2]) AS c
# JSON
SELECT json_extract_scalar(payload, '$.page') AS page, json_extract(payload, '$.user') AS u FROM events
SELECT avg(CAST(json_extract_scalar(payload, '$.ms') AS double)) AS ms, json_extract_scalar(payload, '$.page') AS page FROM events GROUP BY json_extract_scalar(payload, '$.page')
SELECT json_array_length(json_extract(payload, '$.tags')) AS n, json_size(payload, '$.user') AS s FROM events
SELECT CAST(json_extract(payload, '$.tags') AS array(varchar)) AS tags FROM events
SELECT e.id, t.tag FROM events e CROSS JOIN UNNEST(CAST(json_extract(e.payload, '$.tags') AS array(varchar))) AS t (tag)
SELECT json_format(JSON '{"a": 1}') AS f, json_parse('[1]') AS p, is_json_scalar('1') AS s
SELECT json_value('{"a": 1}', 'lax $.a' RETURNING integer DEFAULT 0 ON EMPTY NULL ON ERROR) AS v, json_exists('{"a": 1}', 'strict $.a' FALSE ON ERROR) AS e
SELECT json_query('{"a": [1]}', 'lax $.a[*]' WITH ARRAY WRAPPER) AS q, json_query('{"a": "x"}', 'lax $.a' OMIT QUOTES ON SCALAR STRING NULL ON EMPTY) AS r
SELECT json_object('a' VALUE 1, KEY 'b' VALUE 'x' ABSENT ON NULL WITHOUT UNIQUE KEYS) AS o, json_array(1, 'a', NULL NULL ON NULL) AS a
SELECT json_value('{"a": 5}', 'lax $.a + $x' PASSING 1 AS "x") AS v
SELECT t.id, t.name FROM json_table('[{"id": 1, "name": "a"}]', 'lax $[*]' COLUMNS (nr FOR ORDINALITY, id integer PATH 'lax $.id', name varchar PATH 'lax $.name' DEFAULT '-' ON EMPTY)) AS t
# Queries
SELECT * FROM sales TABLESAMPLE BERNOULLI (10)
SELECT id FROM sales ORDER BY id OFFSET 2 ROWS LIMIT 3
SELECT name FROM customers WHERE name LIKE 'A%' ORDER BY name FETCH FIRST 1 ROW WITH TIES
SELECT t.a, t.b FROM (VALUES ROW(1, 'x'), ROW(2, 'y')) AS t (a, b)
VALUES 1, 2, 3
SELECT x FROM (VALUES 1, 2, 3) AS t (x) WHERE x > 1
WITH RECURSIVE t (n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT sum(n) FROM t
SELECT c.name, x.amount FROM customers c CROSS JOIN LATERAL (SELECT max(s.amount) AS amount FROM sales s WHERE s.customer_id = c.id) x
SELECT sum(amount) FILTER (WHERE region = 'North') / nullif(sum(amount), 0) AS share FROM sales
SELECT region, sum(amount) AS total, sum(sum(amount)) OVER (ORDER BY region ROWS UNBOUNDED PRECEDING) AS running FROM sales GROUP BY region
SELECT CASE WHEN grouping(region) = 1 THEN 'total' ELSE region END AS r, sum(amount) AS t FROM sales GROUP BY ROLLUP (region)
SELECT count(*) FROM sales s WHERE (s.region, s.product) IN (SELECT region, product FROM big_sales)
SELECT (s.r).id FROM (SELECT CAST(ROW(1, 'a') AS ROW(id bigint, name varchar)) AS r) s
