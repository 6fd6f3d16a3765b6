# Statements that are no queries
DELETE FROM sales
INSERT INTO sales (id) VALUES (1)
UPDATE sales SET amount = 0
MERGE INTO sales USING customers ON sales.id = customers.id WHEN MATCHED THEN DELETE
TRUNCATE sales
TRUNCATE TABLE sales
DROP TABLE sales
DROP VIEW big_sales
DROP SCHEMA public CASCADE
CREATE TABLE stolen AS SELECT * FROM sales
CREATE VIEW v AS SELECT 1
CREATE OR REPLACE FUNCTION f() RETURNS int RETURN 1
CREATE SCHEMA mine
ALTER TABLE sales ADD COLUMN x int
ALTER TABLE sales RENAME TO gone
COMMENT ON TABLE sales IS 'mine'
GRANT ALL ON sales TO PUBLIC
REVOKE ALL ON sales FROM PUBLIC
GRANT admin TO USER me
CREATE ROLE me
SET SESSION AUTHORIZATION me
SET ROLE me
SET search_path = secrets
RESET ALL
USE secrets
CALL p()
CALL system.runtime.kill_query('x', 'y')
EXECUTE p
EXECUTE IMMEDIATE 'DELETE FROM sales'
PREPARE p FROM SELECT 1
PREPARE p AS DELETE FROM sales
DEALLOCATE PREPARE p
EXPLAIN SELECT * FROM sales
EXPLAIN ANALYZE SELECT * FROM sales
EXPLAIN ANALYZE DELETE FROM sales
EXPLAIN (ANALYZE, TYPE DISTRIBUTED) SELECT 1
ANALYZE sales
DESCRIBE sales
DESCRIBE INPUT p
SHOW TABLES
SHOW CREATE TABLE sales
SHOW SESSION
SHOW ALL
START TRANSACTION READ WRITE
START TRANSACTION ISOLATION LEVEL SERIALIZABLE
BEGIN
COMMIT
ROLLBACK
SAVEPOINT s
TABLE sales
TABLE secrets.keys
DENY SELECT ON sales TO USER me
REFRESH MATERIALIZED VIEW v
# Several statements
SELECT 1; DELETE FROM sales
SELECT 1; SELECT 2
SELECT 1;; DROP TABLE sales
; DELETE FROM sales
SELECT 1; COMMIT; DELETE FROM sales
SELECT 1 -- x
  ; DROP TABLE sales
SELECT 1 /* ; */ ; DROP TABLE sales
SELECT ';' ; DROP TABLE sales
SELECT ';'';' ; DROP TABLE sales; --'
# Writes inside a query
WITH d AS (DELETE FROM sales RETURNING *) SELECT * FROM d
WITH d AS (INSERT INTO sales (id) VALUES (1) RETURNING *) SELECT * FROM d
WITH d AS (UPDATE sales SET amount = 0 RETURNING *) SELECT count(*) FROM d
WITH d AS (MERGE INTO sales USING customers ON true WHEN MATCHED THEN DELETE RETURNING *) SELECT * FROM d
WITH d AS MATERIALIZED (DELETE FROM sales RETURNING *) SELECT * FROM d
WITH a AS (SELECT 1), d AS NOT MATERIALIZED (DELETE FROM sales RETURNING id) SELECT * FROM a
WITH a AS (WITH d AS (DELETE FROM sales RETURNING *) SELECT * FROM d) SELECT * FROM a
WITH a AS (SELECT 1) DELETE FROM sales
WITH a AS (SELECT 1) INSERT INTO sales (id) SELECT * FROM a
WITH a AS (SELECT 1) UPDATE sales SET amount = 0
WITH a AS (SELECT 1) MERGE INTO sales USING a ON true WHEN MATCHED THEN DELETE
SELECT * FROM (DELETE FROM sales RETURNING *) d
SELECT (DELETE FROM sales RETURNING id)
SELECT * FROM sales WHERE id IN (DELETE FROM sales RETURNING id)
SELECT * INTO stolen FROM sales
SELECT * INTO TEMP stolen FROM sales
SELECT id INTO UNLOGGED TABLE stolen FROM sales
SELECT 1 UNION SELECT id INTO stolen FROM sales
SELECT * FROM sales FOR UPDATE
SELECT * FROM sales FOR NO KEY UPDATE
SELECT * FROM sales FOR SHARE
SELECT * FROM sales FOR KEY SHARE SKIP LOCKED
SELECT * FROM (SELECT * FROM sales FOR UPDATE) s
SELECT * FROM sales LIMIT 1 FOR UPDATE
SELECT * FROM sales FOR UPDATE OF sales NOWAIT
# Words in odd places
SELECT * FROM TABLE sales
SELECT * FROM (TABLE sales) t
WITH t AS (TABLE sales) SELECT * FROM t
SELECT * FROM sales UNION TABLE secrets.keys
SELECT * FROM TABLE(system.query(query => 'DELETE FROM sales'))
SELECT * FROM TABLE(exclude_columns(input => TABLE(sales), columns => DESCRIPTOR(id)))
SELECT * FROM TABLE(sequence(start => 1, stop => 1000000000000))
WITH FUNCTION f() RETURNS int RETURN 1 SELECT f()
WITH FUNCTION f() RETURNS int BEGIN WHILE true DO SET x = 1; END WHILE; RETURN 1; END SELECT f()
WITH SESSION query_max_run_time = '10d' SELECT 1
SELECT * FROM sales FOR VERSION AS OF 1
SELECT * FROM sales FOR TIMESTAMP AS OF TIMESTAMP '2020-01-01 00:00:00'
SELECT * FROM sales FOR SYSTEM_TIME AS OF '2020-01-01'
SELECT * FROM sales MATCH_RECOGNIZE (PATTERN (a+) DEFINE a AS true)
SELECT id FROM sales ORDER BY id USING <
SELECT id FROM sales ORDER BY id USING OPERATOR(pg_catalog.<)
SELECT 1 OPERATOR(pg_catalog.+) 2
SELECT 1 OPERATOR(secrets.+) 2
SELECT name COLLATE "mine" FROM customers
SELECT name COLLATE secrets.mine FROM customers
SELECT * FROM sales TABLESAMPLE harm (10)
SELECT * FROM sales TABLESAMPLE system_rows (10)
SELECT * FROM ONLY sales
SELECT * FROM ROWS FROM (pg_sleep(1))
SELECT * FROM sales PIVOT (sum(amount) FOR region IN ('North'))
SELECT DEFAULT FROM sales
SELECT * FROM sales WHERE CURRENT OF c
SELECT current_user
SELECT session_user, user
SELECT current_catalog, current_schema
SELECT current_role
SELECT system_user
SELECT GROUP BY 1
SELECT FROM
SELECT 1 FROM sales WHERE
SELECT 1 +
SELECT (1
SELECT 1)
SELECT [1
SELECT 'open
SELECT "open
SELECT 1 /* open
SELECT CASE WHEN true THEN 1
SELECT * FROM sales JOIN
SELECT 1 AS
SELECT , 1
FROM sales
FROM sales SELECT *
VALUES
WITH a AS (SELECT 1)
WITH SELECT 1
# Parameters
SELECT ?
SELECT * FROM sales WHERE id = ?
SELECT $1
SELECT :name
SELECT @@version
SELECT {fn now()}
SELECT {d '2024-01-01'}
SELECT * FROM {oj sales LEFT OUTER JOIN customers ON true}
{call pg_sleep(10)}
# Characters
SELECT«U+00A0»1
SELECT«U+2003»1
SELECT«U+200B»1
SELECT«U+3000»1
SELECT«U+FEFF»1
«U+FEFF»SELECT 1
SELECT 1«U+0000»
SELECT 1«U+0000»; DELETE FROM sales
SELECT 1«U+000B»
SELECT 1«U+000C»
SELECT 1 -- x«U+000D»DELETE FROM sales
SELECT 'a«U+0001»b'
SELECT '«U+D800»'
SELECT 1«U+FF1B» DELETE FROM sales
SELECT «U+201C»a«U+201D»
SELECT 1 «U+2013» 1
SELECT«U+0085»1
SELECT«U+2028»1
SELECT U&"\0073ales" FROM sales
SELECT U&'\0041'
SELECT u&"p\0067_sleep"(10)
SELECT `region` FROM sales
SELECT * FROM `sales`
SELECT '\' ; DELETE FROM sales; -- '
SELECT '\'' ; DROP TABLE sales; --'
SELECT 'a\'
SELECT /*! 1 INTO OUTFILE 'x' */ 2
SELECT /*+ parallel */ 1
SELECT b'01' ; DELETE FROM sales
SELECT n'x'
SELECT 1x
SELECT 0x1F
SELECT 1.2.3
SELECT 1..2
SELECT 1e
SELECT 1_
SELECT $a$ ; DELETE FROM sales
SELECT $1a$ x $1a$
SELECT # x
SELECT 1 \ 2
SELECT "" FROM sales
# Tables that are not there for this
SELECT * FROM secrets.keys
SELECT * FROM "secrets"."keys"
SELECT * FROM SECRETS.KEYS
SELECT * FROM keys
SELECT s.* FROM sales s, secrets.keys k
SELECT * FROM sales WHERE id IN (SELECT length(key) FROM secrets.keys)
SELECT (SELECT max(key) FROM secrets.keys)
WITH keys AS (SELECT * FROM secrets.keys) SELECT * FROM keys
WITH a AS (SELECT * FROM b), b AS (SELECT 1 AS x) SELECT * FROM a
WITH a AS (SELECT * FROM a) SELECT * FROM a
(WITH hidden AS (SELECT 1 AS x) SELECT * FROM hidden) UNION SELECT * FROM hidden
SELECT * FROM (WITH hidden AS (SELECT 1 AS x) SELECT x FROM hidden) t, hidden
SELECT * FROM sales JOIN secrets.keys ON true
SELECT * FROM sales CROSS JOIN LATERAL (SELECT * FROM secrets.keys) k
SELECT * FROM sales WHERE EXISTS (SELECT 1 FROM secrets.keys)
SELECT * FROM information_schema.tables
SELECT * FROM information_schema.columns
SELECT table_name FROM INFORMATION_SCHEMA.TABLES
SELECT * FROM "information_schema"."tables"
SELECT * FROM other.public.sales
SELECT * FROM a.b.c.d
SELECT * FROM "sales; DROP TABLE sales"
SELECT * FROM "public.sales"
SELECT * FROM "information_schema.tables"
SELECT * FROM '/etc/passwd'
SELECT * FROM 'sales.csv'
SELECT * FROM sales UNION ALL SELECT * FROM secrets.keys
SELECT count(*) FROM sales GROUP BY (SELECT key FROM secrets.keys)
SELECT id FROM sales ORDER BY (SELECT key FROM secrets.keys)
SELECT id FROM sales LIMIT (SELECT count(*) FROM secrets.keys)
SELECT sum(amount) OVER (ORDER BY (SELECT key FROM secrets.keys)) FROM sales
SELECT sum(amount) FILTER (WHERE (SELECT key FROM secrets.keys) > 'a') FROM sales
SELECT CASE WHEN (SELECT key FROM secrets.keys) > 'a' THEN 1 END
SELECT ARRAY[(SELECT key FROM secrets.keys)]
VALUES ((SELECT key FROM secrets.keys))
SELECT x FROM UNNEST(ARRAY[(SELECT key FROM secrets.keys)]) AS t (x)
SELECT coalesce((SELECT key FROM secrets.keys), 'a')
SELECT (ARRAY['a'])[(SELECT length(key) FROM secrets.keys)]
SELECT CAST((SELECT key FROM secrets.keys) AS varchar)
SELECT extract(year FROM (SELECT CAST(key AS date) FROM secrets.keys))
# Functions by other names
SELECT sleep(10)
SELECT benchmark(1000000, md5('a'))
SELECT load_file('/etc/passwd')
SELECT nothing_known(1)
SELECT secrets.harm(1)
SELECT pg_catalog.upper('a')
SELECT "pg_catalog"."upper"('a')
SELECT information_schema._pg_truetypid(1)
SELECT s.upper('a') FROM sales s
SELECT "Upper"('a') || nothing_known('b')
SELECT upper(nothing_known('a'))
SELECT sum(amount) OVER (ORDER BY nothing_known(id)) FROM sales
SELECT sum(amount) FILTER (WHERE nothing_known(id)) FROM sales
SELECT id FROM sales GROUP BY ROLLUP (nothing_known(id))
SELECT id FROM sales GROUP BY GROUPING SETS ((nothing_known(id)), ())
SELECT id FROM sales WINDOW w AS (ORDER BY nothing_known(id))
SELECT id FROM sales LIMIT nothing_known(1)
SELECT id FROM sales OFFSET nothing_known(1)
SELECT CASE nothing_known(1) WHEN 1 THEN 2 END
SELECT * FROM sales JOIN customers ON nothing_known(1)
SELECT CAST(nothing_known(1) AS varchar)
SELECT ARRAY[nothing_known(1)]
SELECT (1, nothing_known(1))
SELECT trim(BOTH nothing_known(1) FROM 'a')
SELECT position(nothing_known(1) IN 'a')
SELECT substring('a' FROM nothing_known(1))
SELECT json_object('a' VALUE nothing_known(1))
SELECT json_value('{}', '$' PASSING nothing_known(1) AS x)
SELECT json_value('{}', '$' DEFAULT nothing_known(1) ON EMPTY)
SELECT TIMESTAMP '2024-01-01 00:00:00' AT TIME ZONE nothing_known('x')
# Types
SELECT CAST('x' AS secret_type)
SELECT CAST('x' AS secrets.type)
SELECT secret_type 'x'
SELECT CAST('a' AS varchar(1000000000))
SELECT CAST(1 AS decimal(100000000, 2))
# Too deep, too many
SELECT «70*(»1«70*)»
SELECT «5000*(»
SELECT «50000*(»
SELECT «5000*(»1«5000*)»
SELECT «5000*[»
SELECT «200*- »1
SELECT «20000*NOT »true
SELECT «20000*- »1
SELECT «200*CASE WHEN true THEN »1«200* END»
SELECT «5000*CASE WHEN true THEN »1«5000* END»
SELECT 1«20000*+1»
SELECT true«9000* AND true»
SELECT 'a'«9000*||'a'»
SELECT 1«9000* UNION SELECT 1»
SELECT 1«300* UNION ALL SELECT 1»
SELECT count(*) FROM sales«150*, sales»
SELECT count(*) FROM sales«150* CROSS JOIN sales»
SELECT «70*(SELECT »1«70*)»
SELECT * FROM «70*(SELECT * FROM »sales«70*) t»
SELECT «70*upper(»'a'«70*)»
SELECT «70*CAST(»1«70* AS int)»
WITH a AS (SELECT 1)«300*, a AS (SELECT 1)» SELECT 1
SELECT /«20000*/**/»1
SELECT «3000*/*»1«3000**/»
SELECT 'a«100000*b»'
SELECT «40000*1,»1 «30000*x»
# Sizes
SELECT repeat('a', 1000000000)
SELECT repeat('a', quantity) FROM sales
SELECT repeat(repeat(repeat('a', 1000), 1000), 1000)
SELECT lpad('a', 1000000000, 'b')
SELECT rpad('a', 999999999)
SELECT lpad(lpad('a', 1000, 'b'), 100000, 'b')
SELECT replace(replace(replace(replace('a', 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')
SELECT replace(repeat('a', 1000), 'a', repeat('b', 1000)) || replace(replace(repeat('a', 1000), 'a', name), 'b', repeat('c', 1000)) FROM customers
SELECT format('%1000000000s', 'a')
SELECT format(name, 'a') FROM customers
SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace('a', '.', name), '.', name), '.', name), '.', name) FROM customers
