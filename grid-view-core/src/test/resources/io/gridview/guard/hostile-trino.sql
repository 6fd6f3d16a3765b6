# Statements of Trino alone
SELECT @var
CREATE TABLE memory.default.stolen AS SELECT * FROM sales
CREATE MATERIALIZED VIEW v AS SELECT 1
CREATE CATALOG c USING memory
DROP CATALOG c
ALTER TABLE sales EXECUTE optimize
ALTER TABLE sales SET PROPERTIES x = 1
SET SESSION query_max_run_time = '10d'
RESET SESSION query_max_run_time
SET TIME ZONE LOCAL
SET PATH secrets
SHOW CATALOGS
SHOW FUNCTIONS
SHOW STATS FOR sales
SHOW GRANTS
SHOW CREATE VIEW big_sales
DESCRIBE OUTPUT p
CALL system.sync_partition_metadata('a', 'b', 'FULL')
CALL memory.system.flush()
START TRANSACTION READ ONLY
EXECUTE IMMEDIATE 'SELECT 1'
EXECUTE IMMEDIATE 'SELECT ?' USING 1
EXECUTE p USING 1
EXPLAIN (TYPE VALIDATE) SELECT 1
EXPLAIN ANALYZE VERBOSE SELECT * FROM sales
# Functions and settings inside a query
WITH FUNCTION f(x bigint) RETURNS bigint RETURN x + 1 SELECT f(1)
WITH FUNCTION f() RETURNS bigint BEGIN LOOP END LOOP; RETURN 1; END SELECT f()
WITH FUNCTION f() RETURNS bigint LANGUAGE PYTHON WITH (handler = 'f') AS $$ import os $$ SELECT f()
WITH FUNCTION a() RETURNS int RETURN 1, FUNCTION b() RETURNS int RETURN a() SELECT b()
WITH FUNCTION f() RETURNS int RETURN 1, t AS (SELECT 1) SELECT * FROM t
WITH SESSION hash_partition_count = 1 SELECT 1
WITH SESSION memory.x = true SELECT * FROM sales
SELECT * FROM (WITH FUNCTION f() RETURNS int RETURN 1 SELECT f()) t
# Table functions
SELECT * FROM TABLE(postgres.system.query(query => 'DELETE FROM sales'))
SELECT * FROM TABLE(system.builtin.sequence(1, 1000000000000))
SELECT * FROM TABLE(sequence(1, 10))
SELECT * FROM TABLE(exclude_columns(TABLE(secrets.keys), DESCRIPTOR(a)))
SELECT * FROM TABLE(memory.system.raw_query('x'))
SELECT * FROM sales, TABLE(sequence(1, 2))
SELECT * FROM sequence(1, 10)
SELECT * FROM generate_series(1, 10)
SELECT * FROM upper('a')
SELECT * FROM LATERAL upper('a')
SELECT * FROM json_each('{}')
SELECT * FROM ROWS FROM (sequence(1, 2))
# Pattern recognition, time travel and hidden tables
SELECT * FROM sales MATCH_RECOGNIZE (PARTITION BY region ORDER BY id MEASURES a.id AS x ONE ROW PER MATCH PATTERN (a b+) DEFINE b AS b.amount > prev(b.amount))
SELECT sum(amount) OVER (PARTITION BY region ORDER BY id MEASURES a.id AS x ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING PATTERN (a+) DEFINE a AS true) FROM sales
SELECT * FROM sales s MATCH_RECOGNIZE (PATTERN (a) DEFINE a AS true) AS m
SELECT * FROM sales FOR VERSION AS OF 'tag'
SELECT * FROM sales FOR TIMESTAMP AS OF current_timestamp - INTERVAL '1' DAY
SELECT * FROM sales s FOR VERSION AS OF 1
SELECT * FROM "sales$snapshots"
SELECT * FROM "sales$properties"
SELECT * FROM sales$partitions
SELECT "$path" FROM "sales$files"
SELECT * FROM memory.secrets.keys
SELECT * FROM MEMORY.SECRETS.KEYS
SELECT * FROM "memory"."secrets"."keys"
SELECT * FROM tpch.tiny.orders
SELECT * FROM system.runtime.queries
SELECT * FROM system.runtime.nodes
SELECT * FROM system.metadata.catalogs
SELECT * FROM system.jdbc.tables
SELECT * FROM system.information_schema.tables
SELECT * FROM jmx.current."java.lang:type=runtime"
SELECT * FROM memory.information_schema.tables
SELECT * FROM memory."information_schema".views
SELECT * FROM "memory.default.sales"
SELECT * FROM default.secrets.keys
WITH sales AS (SELECT * FROM secrets.keys) SELECT * FROM sales
WITH RECURSIVE a AS (SELECT * FROM b), b AS (SELECT 1 AS x) SELECT * FROM a
# Functions
SELECT version()
SELECT current_groups()
SELECT sleep(1)
SELECT fail('x')
SELECT fail(1, 'x')
SELECT current_path
SELECT current_catalog
SELECT current_schema
SELECT system.runtime.kill_query('a')
SELECT memory.default.f(1)
SELECT secrets.f(1)
SELECT builtin.upper('a')
SELECT system.builtin.upper('a')
SELECT "system"."builtin"."upper"('a')
SELECT s.f(1) FROM sales s
SELECT varchar::upper('a')
SELECT bigint::parse('1')
SELECT x.f(1) FROM UNNEST(ARRAY[1]) AS t (x)
SELECT transform(ARRAY[1], x -> nothing_known(x))
SELECT filter(ARRAY[1], x -> nothing_known(x) > 1)
SELECT reduce(ARRAY[1], 0, (s, x) -> nothing_known(s), s -> s)
SELECT try(nothing_known(1))
SELECT if(nothing_known(1), 2, 3)
SELECT listagg(nothing_known(1), ',') WITHIN GROUP (ORDER BY id) FROM sales
SELECT listagg(region, ',') WITHIN GROUP (ORDER BY nothing_known(id)) FROM sales
SELECT json_query('{}', 'lax $' PASSING nothing_known(1) AS x)
SELECT * FROM json_table(nothing_known(1), 'lax $' COLUMNS (a int PATH 'lax $'))
SELECT * FROM UNNEST(nothing_known(1)) AS t (x)
SELECT TRY_CAST(nothing_known(1) AS int)
SELECT pg_sleep(1)
SELECT pg_read_file('x')
SELECT query_to_xml('x', true, true, '')
SELECT set_config('a', 'b', false)
SELECT nextval('s')
SELECT dblink('a', 'b')
SELECT read_csv('x')
SELECT load_file('x')
SELECT getenv('HOME')
SELECT llm_complete('x')
SELECT ai_gen('x')
SELECT ai_analyze_sentiment('x')
SELECT make_set_digest(id) FROM sales
SELECT spatial_partitioning(1)
SELECT learn_classifier(1, 2)
SELECT st_geometryfromtext('x')
SELECT bing_tile(1, 2, 3)
SELECT murmur3(X'00')
# Types
SELECT CAST('x' AS color)
SELECT CAST('x' AS qdigest(double))
SELECT CAST('x' AS regclass)
SELECT CAST('x' AS array(secret_type))
SELECT CAST('x' AS map(varchar, secret_type))
SELECT CAST('x' AS row(a secret_type))
SELECT TRY_CAST('x' AS secret_type)
SELECT json_value('{}', 'lax $' RETURNING secret_type)
SELECT geometry 'x'
SELECT 'a'::varchar
SELECT 1::bigint
SELECT CAST('a' AS varchar(100000000))
SELECT CAST('a' AS system.builtin.varchar)
# Texts that engines part in different ways
SELECT E'\'; DELETE FROM sales; --'
SELECT e'a'
SELECT $$a$$
SELECT $x$ DELETE $x$
SELECT a$b FROM sales
SELECT größe FROM sales
SELECT 日本
SELEC«U+212A»T 1
SELECT 1 a«U+017F»
SELECT X'1F'
SELECT N'x'
SELECT "region" FROM sales WHERE `x` = 1
SELECT U&'x' UESCAPE '!'
SELECT 'x' UESCAPE '!'
SELECT id FROM sales WHERE region ~ 'x'
SELECT id FROM sales WHERE region ILIKE 'x'
SELECT 2 ^ 3
SELECT 1 << 2
SELECT 1 & 2
SELECT 1 | 2
SELECT payload -> 'a' ->> 'b' FROM events
SELECT payload @> '{}' FROM events
SELECT DISTINCT ON (region) * FROM sales
SELECT region COLLATE "C" FROM sales
SELECT ARRAY[1, 2][1:2]
SELECT * FROM sales ISNULL
SELECT region SIMILAR TO 'x' FROM sales
SELECT x := 1
SELECT x FROM sales WHERE id = ?
# Too deep, too long
SELECT transform(ARRAY[1], a -> transform(ARRAY[1], b -> transform(ARRAY[1], c -> transform(ARRAY[1], d -> transform(ARRAY[1], e -> 1)))))
SELECT «20*transform(ARRAY[1], x -> »1«20*)»
SELECT sequence(1, 1000000000000)
SELECT sequence(1, 1000000 * 1000000)
SELECT sequence(DATE '0001-01-01', DATE '9999-01-01', INTERVAL '1' SECOND)
SELECT repeat(id, quantity) FROM sales
SELECT «65*CAST(ROW(»1«65*) AS row(a int))»
SELECT CAST(NULL AS «70*array(»int«70*)»)
SELECT «65*array_sort(»ARRAY[1]«65*)»
SELECT 1«1500* - 1»
SELECT 1«1500* OR 1»
SELECT CASE «3000*WHEN true THEN CASE »1«3000* END»
WITH RECURSIVE b (v) AS (SELECT 'xx' UNION ALL SELECT v || v FROM b) SELECT length(v) FROM b
WITH RECURSIVE b (v) AS (SELECT 'xx' UNION ALL SELECT concat(v, v) FROM b) SELECT length(v) FROM b
SELECT json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format(json_format('"')))))))))))))))))))))
