# Casts and literals of PostgreSQL
SELECT amount::int AS a, quantity::numeric(10, 2) AS b, sold_on::text AS c, '2024-01-01'::date AS d FROM sales
SELECT '1'::int::text::varchar(3) AS x, 1::float8 / 3 AS y, 'a'::char(3) AS z
SELECT now()::date AS today, now() - interval '7 days' AS week_ago
SELECT E'tab\tand \'quote\'' AS escaped, $$dollar; quote$$ AS dollars, $tag$a$$b$tag$ AS tagged
SELECT 'größe' AS größe, '日本' AS "日本"
SELECT größe FROM (SELECT 1 AS größe) t
SELECT 1_000_000 AS million, 5 AS a$b
SELECT interval '1 month 15 days' AS a, interval '1' month AS b, interval(3) '1.5 seconds' AS c, '1 day'::interval AS d
SELECT timestamptz '2024-01-01 00:00+00' AS a, timestamp with time zone '2024-01-01 00:00+02' AS b, timestamp(3) without time zone '2024-01-01' AS c, time with time zone '10:00+01' AS d
SELECT double precision '1.5' AS a, numeric(4, 1) '1.25' AS b, int '7' AS c, jsonb '{"a": 1}' AS d, character varying(5) 'abc' AS e
SELECT ARRAY[1, 2]::bigint[] AS a, '{1,2}'::int[] AS b, ARRAY[[1, 2], [3, 4]] AS c, ARRAY[]::text[] AS d
SELECT bit '101' AS b, '10.0.0.1'::inet AS i, '12:34'::time AS t, 'a1b2c3d4-0000-0000-0000-000000000000'::uuid AS u
# Selecting
SELECT DISTINCT ON (region) region, product, amount FROM sales ORDER BY region, amount DESC
SELECT DISTINCT ON (customer_id, product) * FROM sales ORDER BY customer_id, product, sold_on DESC
SELECT region total, amount "the amount" FROM sales s
SELECT s.id, (s).region FROM sales s
SELECT (c).name, c.* FROM customers c
SELECT c FROM customers c
SELECT count(c) FROM customers c
SELECT region FROM sales LIMIT 5 OFFSET 2
SELECT region FROM sales OFFSET 2 LIMIT 5
SELECT * FROM public.sales LIMIT 1
SELECT public.sales.region FROM public.sales
SELECT last_update, "set", call, lock, comment FROM (SELECT 1 AS last_update, 2 AS "set", 3 AS call, 4 AS lock, 5 AS comment) t
SELECT name, value, key, type, data, day, hour, date, time, text FROM (VALUES (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) v (name, value, key, type, data, day, hour, date, time, text)
SELECT id FROM sales WHERE region ILIKE 'n%' AND product SIMILAR TO '(tea|mate)'
SELECT id FROM sales WHERE region ~ '^N' AND product !~* 'X' AND region ~~ 'N%'
SELECT id FROM sales WHERE region = ANY (ARRAY['North', 'South']) AND product <> ALL ('{tea}'::text[])
SELECT id FROM sales WHERE region LIKE ANY (ARRAY['N%', 'S%'])
SELECT id FROM sales WHERE amount BETWEEN SYMMETRIC 20 AND 10
SELECT id FROM sales WHERE paid ISNULL OR region NOTNULL
SELECT id FROM sales WHERE (sold_on, sold_on) OVERLAPS (DATE '2023-01-01', INTERVAL '1 month')
SELECT id FROM sales WHERE ROW(region, product) = ROW('North', 'tea')
SELECT id FROM sales WHERE paid IS NOT UNKNOWN
SELECT name COLLATE "C" AS n FROM customers ORDER BY name COLLATE "C" DESC
SELECT * FROM sales TABLESAMPLE BERNOULLI (10) REPEATABLE (1)
SELECT count(*) FROM sales TABLESAMPLE SYSTEM (50)
SELECT 7 / 2 AS a, 7 % 3 AS b, 2 ^ 10 AS c, |/ 25.0 AS d, @ -5 AS e, 5 & 3 AS f, 5 | 3 AS g, 5 # 3 AS h, ~ 5 AS i, 1 << 4 AS j
SELECT a=-1 AS eq, a*-1 AS neg, a<>-1 AS ne FROM (VALUES (1)) t(a)
# Dates
SELECT to_char(sold_on, 'YYYY-MM') AS month, sum(amount) FROM sales GROUP BY 1 ORDER BY 1
SELECT to_date('2024-01', 'YYYY-MM') AS a, to_timestamp(0) AS b, to_timestamp('2024', 'YYYY') AS c
SELECT date_part('year', sold_on) AS y, extract(isodow FROM sold_on) AS d, extract(epoch FROM sold_at) AS e FROM sales
SELECT age(DATE '2024-05-01', DATE '2020-01-15') AS a, DATE '2024-05-01' - DATE '2024-01-01' AS days
SELECT date_bin('15 minutes', taken_at, TIMESTAMP '2024-01-01') AS slot, avg(value) FROM readings GROUP BY 1 ORDER BY 1
SELECT make_date(2024, 2, 29) AS a, make_interval(days => 10, hours => 2) AS b, make_timestamp(2024, 1, 2, 3, 4, 5.5) AS c
SELECT at AT TIME ZONE 'Europe/Paris' AS wall, at AT TIME ZONE INTERVAL '-02:00' AS shifted, timezone('UTC', at) AS utc FROM events
SELECT date_trunc('day', at, 'Europe/Berlin') AS day, count(*) FROM events GROUP BY 1
SELECT d::date AS day, coalesce(sum(s.amount), 0) AS total FROM generate_series(DATE '2023-01-01', DATE '2023-03-31', INTERVAL '1 day') AS d LEFT JOIN sales s ON s.sold_on = d::date GROUP BY 1 ORDER BY 1
SELECT m FROM generate_series((SELECT min(sold_on) FROM sales), (SELECT max(sold_on) FROM sales), '1 month') m
SELECT i, i * i AS square FROM generate_series(1, 10) AS g(i)
SELECT generate_series(10, 0, -2) AS x
SELECT h.hour, count(e.id) FROM generate_series(0, 23) AS h(hour) LEFT JOIN events e ON extract(hour FROM e.at) = h.hour GROUP BY 1 ORDER BY 1
SELECT s.i, p.tags[s.i] FROM products p, generate_subscripts(p.tags, 1) AS s(i)
SELECT n FROM products p, generate_series(1, array_length(p.tags, 1)) n
SELECT justify_interval(interval '40 days 30 hours') AS a, isfinite(sold_on) AS b FROM sales LIMIT 1
SELECT date 'today' AS a, timestamp 'epoch' AS b, current_time(0) AS c, localtime AS d, clock_timestamp() AS e
# Aggregates
SELECT string_agg(DISTINCT region, ', ' ORDER BY region) AS regions FROM sales
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS median, percentile_disc(0.9) WITHIN GROUP (ORDER BY amount) AS p90 FROM sales
SELECT region, percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY amount) AS quartiles FROM sales GROUP BY region
SELECT mode() WITHIN GROUP (ORDER BY product) AS usual FROM sales
SELECT rank(50) WITHIN GROUP (ORDER BY amount) AS place FROM sales
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) FILTER (WHERE paid) AS median_paid FROM sales
SELECT array_agg(amount ORDER BY sold_on DESC) FILTER (WHERE paid) AS amounts FROM sales
SELECT bit_and(quantity) AS a, bit_or(quantity) AS b, bit_xor(quantity) AS c FROM sales
SELECT json_agg(name ORDER BY id) AS a, jsonb_object_agg(name, country) AS b FROM customers
SELECT region, jsonb_agg(jsonb_build_object('product', product, 'amount', amount) ORDER BY id) AS items FROM sales GROUP BY region
SELECT any_value(region) AS r, regr_r2(price, quantity) AS r2, regr_count(price, quantity) AS n FROM sales
SELECT region, sum(amount) FROM sales GROUP BY GROUPING SETS (ROLLUP (region, product), CUBE (paid))
SELECT region, sum(amount) FROM sales GROUP BY DISTINCT ROLLUP (region), ROLLUP (region, product)
SELECT range_agg(daterange(sold_on, sold_on + 1)) AS days FROM sales
# Windows
SELECT sold_on, sum(amount) OVER (ORDER BY sold_on RANGE BETWEEN INTERVAL '30 days' PRECEDING AND CURRENT ROW) AS month_sum FROM sales
SELECT id, avg(amount) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING EXCLUDE CURRENT ROW) AS others FROM sales
SELECT id, count(*) OVER (ORDER BY quantity GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES) AS n, sum(quantity) OVER (ORDER BY quantity RANGE UNBOUNDED PRECEDING EXCLUDE GROUP) AS m, sum(id) OVER (ROWS UNBOUNDED PRECEDING EXCLUDE NO OTHERS) AS o FROM sales
SELECT string_agg(region, ',') OVER (ORDER BY id ROWS 3 PRECEDING) AS recent FROM sales
SELECT last_value(amount) OVER (PARTITION BY region ORDER BY sold_on RANGE BETWEEN '7 days'::interval PRECEDING AND '7 days'::interval FOLLOWING) AS l FROM sales
# WITH
WITH a AS MATERIALIZED (SELECT * FROM sales), b AS NOT MATERIALIZED (SELECT * FROM a) SELECT count(*) FROM b
WITH RECURSIVE t AS (SELECT id, manager_id, ARRAY[id] AS path FROM employees WHERE manager_id IS NULL UNION ALL SELECT e.id, e.manager_id, t.path || e.id FROM employees e JOIN t ON e.manager_id = t.id) SELECT * FROM t ORDER BY path
WITH RECURSIVE t (id, name) AS (SELECT id, name FROM employees WHERE manager_id IS NULL UNION ALL SELECT e.id, e.name FROM employees e JOIN t ON e.manager_id = t.id) SEARCH DEPTH FIRST BY name SET o CYCLE id SET looped USING way SELECT id, name, looped FROM t ORDER BY o
WITH RECURSIVE d (day) AS (SELECT DATE '2024-01-01' UNION ALL SELECT day + 1 FROM d WHERE day < DATE '2024-01-31') SELECT day FROM d
WITH RECURSIVE b AS (SELECT x FROM a), a AS (SELECT 1 AS x) SELECT * FROM b
WITH RECURSIVE path (name, id, trail) AS (SELECT name, id, name FROM employees WHERE id = 1 UNION SELECT e.name, e.id, p.trail || ' > ' || e.name FROM employees e JOIN path p ON e.manager_id = p.id) SELECT trail FROM path
# Sources
SELECT * FROM unnest(ARRAY[1, 2], ARRAY['a', 'b']) AS t(n, label)
SELECT p.product, t.tag, t.nr FROM products p, unnest(p.tags) WITH ORDINALITY AS t(tag, nr)
SELECT p.product, t FROM products p LEFT JOIN LATERAL unnest(p.tags) t ON true
SELECT * FROM ROWS FROM (generate_series(1, 3), unnest(ARRAY['a', 'b'])) AS t(n, label)
SELECT * FROM ROWS FROM (generate_series(1, 3)) WITH ORDINALITY AS t(n, nr)
SELECT unnest(tags) AS tag FROM products
SELECT c.name, top.amount FROM customers c, LATERAL (SELECT amount FROM sales s WHERE s.customer_id = c.id ORDER BY amount DESC LIMIT 2) top
SELECT * FROM sales s NATURAL JOIN products
SELECT * FROM sales JOIN products USING (product) AS j
SELECT * FROM (VALUES (1, 2)) AS v(a, b), LATERAL (SELECT a + b AS c) x
SELECT regexp_split_to_table('a b c', ' ') AS word, string_to_table('1,2', ',') AS number
SELECT * FROM customers c JOIN (sales s JOIN products p ON p.product = s.product) ON s.customer_id = c.id
# JSON
SELECT payload -> 'user' ->> 'age' AS age, payload #>> '{user,age}' AS age2, payload -> 'tags' -> 0 AS tag FROM events
SELECT (payload ->> 'ms')::int AS ms FROM events WHERE payload @> '{"page": "/p1"}'
SELECT avg((payload ->> 'ms')::numeric) AS ms, payload ->> 'page' AS page FROM events GROUP BY page ORDER BY ms DESC
SELECT payload['user']['age'] AS age, (payload -> 'ms')::int + 1 AS more FROM events
SELECT e.id, k.key, k.value FROM events e, jsonb_each(e.payload) k
SELECT e.id, t.tag FROM events e CROSS JOIN LATERAL jsonb_array_elements_text(e.payload -> 'tags') AS t(tag)
SELECT jsonb_path_query_first(payload, '$.user.age') AS age, jsonb_exists(payload, 'page') AS has FROM events
SELECT payload @@ '$.ms > 100' AS slow, jsonb_typeof(payload) AS t, payload - 'ms' AS rest, payload #- '{user,age}' AS young FROM events
SELECT * FROM jsonb_to_recordset('[{"a": 1, "b": "x"}]') AS t(a int, b text)
SELECT x.a FROM json_to_record('{"a": 1}') AS x(a int)
SELECT json_value(payload, '$.page') AS page, json_value(payload, '$.ms' RETURNING int DEFAULT 0 ON EMPTY ERROR ON ERROR) AS ms FROM events
SELECT json_query(payload, '$.tags' WITH CONDITIONAL WRAPPER) AS tags, json_query(payload, '$.page' OMIT QUOTES) AS page FROM events
SELECT id FROM events WHERE json_exists(payload, '$.user ? (@.age > $limit)' PASSING 30 AS "limit" FALSE ON ERROR)
SELECT json_object('a': 1, 'b': name) AS o, json_object('k' VALUE 1 ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb) AS p FROM customers
SELECT json_array(1, 'a', NULL NULL ON NULL) AS a, json_array(SELECT id FROM customers ORDER BY id) AS b
SELECT json_objectagg(name: id) AS o, json_arrayagg(name ORDER BY id) AS a FROM customers
SELECT t.* FROM events e, json_table(e.payload, '$' COLUMNS (page text PATH '$.page', ms int PATH '$.ms' DEFAULT 0 ON EMPTY, nr FOR ORDINALITY, NESTED PATH '$.tags[*]' COLUMNS (tag text PATH '$'))) AS t
SELECT to_json(c) AS a, to_jsonb(c.name) AS b, row_to_json(c) AS d FROM customers c
SELECT payload IS JSON OBJECT AS a, '{}' IS NOT JSON ARRAY AS b, '{"a":1}' IS JSON WITH UNIQUE KEYS AS c FROM (SELECT payload::text FROM events) e
SELECT json_scalar(1.5) AS a, json_serialize('{"a": 1}' RETURNING text) AS b
# Arrays, texts, ranges, search
SELECT tags[1:2] AS a, tags[:1] AS b, tags || ARRAY['x'] AS c, array_append(tags, 'y') AS d FROM products
SELECT array_to_string(tags, ',') AS a, array_length(tags, 1) AS b, 'leaf' = ANY (tags) AS c, tags @> ARRAY['leaf'] AS d, tags && ARRAY['x'] AS e FROM products
SELECT ARRAY(SELECT name FROM customers ORDER BY name) AS names
SELECT initcap(name) AS a, left(name, 2) AS b, right(name, 2) AS c, repeat('█', 10) AS d, ascii(name) AS e, md5(name) AS f FROM customers
SELECT overlay(name PLACING 'xx' FROM 2 FOR 1) AS a, trim(TRAILING FROM name) AS b, btrim(name, 'A') AS c, split_part(name, 'a', -1) AS d FROM customers
SELECT substring(name FROM '^.') AS a, substring(name SIMILAR '#"A#"%' ESCAPE '#') AS b, regexp_match(name, '(.)(.)') AS c FROM customers
SELECT regexp_replace(name, '(.)\1', '<\&>', 'g') AS a, regexp_count(name, 'a') AS b, regexp_substr(name, '[a-z]+') AS c FROM customers
SELECT format('%1$s is %2$s', name, segment) AS a, format('%-10s|', name) AS b, quote_literal(name) AS c FROM customers
SELECT string_to_array('a,b', ',') AS a, encode(sha256('x'), 'hex') AS b, to_hex(255) AS c, upper(name) || E'\n' AS d FROM customers
SELECT int4range(1, 5) @> 3 AS a, daterange('2024-01-01', '2024-02-01') && daterange('2024-01-15', NULL) AS b, upper(int4range(1, 5)) AS c
SELECT to_tsvector('english', name) @@ to_tsquery('english', 'ada') AS a, ts_rank(to_tsvector(name), plainto_tsquery('ada')) AS b FROM customers
SELECT concat_ws(' / ', VARIADIC ARRAY['a', 'b']) AS a, num_nulls(country, joined_on) AS b FROM customers
SELECT pg_typeof(amount) AS t, trunc(amount, 1) AS a, div(7, 2) AS b, gcd(12, 18) AS c, scale(amount) AS d, log(2, 8) AS e FROM sales
SELECT random() < 2 AS a, gen_random_uuid() IS NOT NULL AS b
SELECT CASE WHEN 1 = 1 THEN 'a' END COLLATE "C" < 'b' AS a
SELECT (ARRAY['a', 'b'])[1] AS a, (SELECT ARRAY[1, 2])[2] AS b
SELECT sum(x) FROM (SELECT 1 AS x UNION ALL SELECT 2 UNION ALL SELECT 3) AS t
SELECT x.*, y.n FROM (SELECT 1 AS a) x, (SELECT count(*) AS n FROM sales) y
SELECT (s).region, (s.sold_on)::text, (c).country FROM sales s JOIN customers c ON c.id = s.customer_id
SELECT y.count, y.max FROM (SELECT count(*), max(amount) FROM sales) y
SELECT t.left, t.right FROM (SELECT 1 AS "left", 2 AS "right") t
SELECT region AS select, product AS from FROM sales
SELECT region, max(amount) FILTER (WHERE paid) OVER (PARTITION BY region) AS best FROM sales
SELECT round(CAST(price AS numeric(12, 4)), 2) AS p FROM sales
SELECT upper(name) AS a, lower(name) AS b, length(name) AS c, char_length(name) AS d, reverse(name) AS e FROM customers
