DELETE FROM sales
;;
DROP TABLE sales
;;
SELECT 1; DELETE FROM sales
;;
SELECT 1; SELECT 2
;;
;DELETE FROM sales
;;
SELECT 1 /* ; */; DROP TABLE sales --
;;
WITH d AS (DELETE FROM sales RETURNING *) SELECT * FROM d
;;
WITH d AS (INSERT INTO sales SELECT * FROM sales RETURNING *) SELECT * FROM d
;;
WITH d AS (UPDATE sales SET amount = 0 RETURNING *) FROM d
;;
WITH d AS (COPY sales TO '@DIR@/copied.csv') FROM d
;;
INSERT INTO sales SELECT * FROM sales
;;
UPDATE sales SET amount = 0
;;
TRUNCATE sales
;;
MERGE INTO sales USING customers ON true WHEN MATCHED THEN DELETE
;;
CREATE TABLE x AS SELECT 1
;;
CREATE TEMP TABLE x AS SELECT 1
;;
CREATE MACRO sum(x) AS 1
;;
ALTER TABLE sales RENAME TO gone
;;
ATTACH ':memory:' AS other
;;
ATTACH '@DIR@/other.duckdb' AS other
;;
DETACH main
;;
COPY sales TO '@DIR@/copied.csv'
;;
COPY (SELECT * FROM sales) TO '@DIR@/copied.parquet'
;;
EXPORT DATABASE '@DIR@/export'
;;
IMPORT DATABASE '@DIR@'
;;
INSTALL httpfs
;;
LOAD httpfs
;;
SET memory_limit = '10GB'
;;
RESET memory_limit
;;
PRAGMA database_list
;;
CALL pragma_version()
;;
CHECKPOINT
;;
VACUUM
;;
BEGIN TRANSACTION
;;
COMMIT
;;
USE temp
;;
PREPARE p AS DELETE FROM sales
;;
EXECUTE p
;;
EXPLAIN ANALYZE DELETE FROM sales
;;
EXPLAIN SELECT * FROM read_text('@DIR@/canary.txt')
;;
DESCRIBE SELECT * FROM read_text('@DIR@/canary.txt')
;;
SUMMARIZE sales
;;
SHOW ALL TABLES
;;
SELECT * FROM (SHOW ALL TABLES)
;;
SELECT * FROM '@DIR@/canary.csv'
;;
SELECT * FROM "@DIR@/canary.csv"
;;
SELECT * FROM read_csv('@DIR@/canary.csv')
;;
SELECT * FROM read_text('@DIR@/canary.txt')
;;
SELECT * FROM read_blob('@DIR@/canary.txt')
;;
SELECT * FROM glob('@DIR@/*')
;;
SELECT * FROM sniff_csv('@DIR@/canary.csv')
;;
SELECT * FROM read_json_auto('@DIR@/canary.json')
;;
SELECT * FROM parquet_metadata('@DIR@/x.parquet')
;;
SELECT 1 WHERE EXISTS (SELECT 1 FROM read_text('@DIR@/canary.txt'))
;;
SELECT 1 FROM sales WHERE false AND (SELECT count(*) FROM read_text('@DIR@/canary.txt')) > 0
;;
SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))
;;
SELECT json_serialize_sql('SELECT 1')
;;
SELECT json_deserialize_sql('{}')
;;
SELECT * FROM query('DELETE FROM sales')
;;
SELECT * FROM query_table('sales')
;;
SELECT * FROM enable_profiling(save_location = '@DIR@/profile.json')
;;
SELECT * FROM enable_logging(storage = 'file', storage_path = '@DIR@/log')
;;
SELECT write_log('x')
;;
SELECT * FROM checkpoint()
;;
SELECT * FROM force_checkpoint()
;;
SELECT * FROM duckdb_settings()
;;
SELECT * FROM duckdb_secrets()
;;
SELECT * FROM duckdb_settings
;;
SELECT * FROM duckdb_tables
;;
SELECT * FROM sqlite_master
;;
SELECT * FROM information_schema.tables
;;
SELECT * FROM pg_catalog.pg_settings
;;
SELECT * FROM pg_settings
;;
SELECT * FROM system.main.duckdb_tables
;;
WITH x AS (SELECT 1) SELECT * FROM system.main.x
;;
WITH sqlite_master AS (FROM sqlite_master) FROM sqlite_master
;;
WITH RECURSIVE sqlite_master AS (FROM sqlite_master) FROM sqlite_master
;;
SELECT (WITH x AS (SELECT 1) SELECT 1) FROM x
;;
SELECT current_setting('home_directory')
;;
SELECT getvariable('x')
;;
SELECT getenv('HOME')
;;
SELECT current_query()
;;
SELECT version()
;;
SELECT nextval('ids')
;;
SELECT setseed(0.5)
;;
SELECT sleep_ms(100000)
;;
SELECT pg_sleep(100)
;;
SELECT in_search_path('main', 'main')
;;
SELECT * FROM sales ORDER BY (SELECT nextval('ids'))
;;
SELECT sum(amount) OVER (ORDER BY nextval('ids')) FROM sales
;;
SELECT list_transform([1], lambda x: nextval('ids'))
;;
SELECT * FROM unnest([nextval('ids')])
;;
SELECT * FROM sales LIMIT (SELECT nextval('ids'))
;;
SELECT system.main.version()
;;
SELECT repeat('a', 1000000000)
;;
SELECT repeat(repeat(repeat('a', 1000), 1000), 1000)
;;
SELECT lpad('a', 1000000000, 'x')
;;
SELECT rpad('a', customer_id * 100000000, 'x') FROM sales
;;
SELECT len(range(1000000000))
;;
SELECT generate_series(TIMESTAMP '2000-01-01', TIMESTAMP '2024-01-01', INTERVAL 1 MICROSECOND)
;;
SELECT format('{:2000000000d}', 1)
;;
SELECT printf('%*d', 2000000000, 1)
;;
SELECT levenshtein(repeat('a', 1000), repeat('b', 1000))
;;
SELECT list_resize([1], 1000000000)
;;
SELECT list_transform([1], lambda a: list_transform([a], lambda b: list_transform([b], lambda c: list_transform([c], lambda d: list_transform([d], lambda e: e)))))
;;
PIVOT sales ON region USING sum(amount)
;;
SELECT * FROM sales AT (VERSION => 1)
;;
SELECT ?
;;
SELECT $1
;;
SELECT $name
;;
SELECT 1 INTO x
;;
SELECT * FROM histogram('sales', 'amount')
;;
SELECT * FROM summary((SELECT 1))
;;
SELECT * FROM test_all_types()
;;
SELECT * FROM repeat(1, 1000000000)
;;
SELECT has_table_privilege('sales', 'select')
;;
SELECT * FROM secrets.keys
;;
SELECT U&"\0073elect" FROM sales
;;
SELECT 'unclosed
;;
SELECT "unclosed
;;
SELECT /* unclosed
;;
SELECT $$unclosed
;;
SELECT (1
;;
SELECT 1)
;;
SELECT [1)
;;
SELECT 
;;
-- nothing
