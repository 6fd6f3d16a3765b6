## Statements that must not get past the guard. One a line; @DIR@ is a folder of canaries, @U+000A@ that character, @3*x@ is xxx.

## writes at the start
DELETE FROM sales
delete from sales where amount > 10
DROP TABLE sales
DROP VIEW big_sales
DROP SCHEMA secrets CASCADE
DROP SEQUENCE ids
INSERT INTO sales SELECT * FROM sales
INSERT OR REPLACE INTO customers VALUES (9, 'x', [], NULL)
INSERT INTO customers BY NAME SELECT 9 AS id RETURNING *
UPDATE sales SET amount = 0
TRUNCATE sales
MERGE INTO sales USING customers ON true WHEN MATCHED THEN DELETE
CREATE TABLE x AS SELECT 1
CREATE OR REPLACE TABLE sales AS SELECT 1
CREATE TEMP TABLE x AS SELECT 1
CREATE TEMPORARY VIEW x AS SELECT 1
CREATE VIEW x AS SELECT * FROM secrets.keys
CREATE OR REPLACE VIEW big_sales AS SELECT * FROM secrets.keys
CREATE MACRO sum(x) AS 1
CREATE OR REPLACE TEMP MACRO upper(x) AS x
CREATE MACRO t(x) AS TABLE SELECT * FROM secrets.keys
CREATE FUNCTION plus1(x) AS x + 1
CREATE SEQUENCE more
CREATE TEMP SEQUENCE more
CREATE SCHEMA more
CREATE TYPE mood AS ENUM ('a', 'b')
CREATE INDEX i ON sales (region)
CREATE SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')
CREATE PERSISTENT SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')
DROP SECRET s
ALTER TABLE sales RENAME TO gone
ALTER TABLE sales ADD COLUMN x INTEGER
ALTER VIEW big_sales RENAME TO gone
COMMENT ON TABLE sales IS 'mine'
(DELETE FROM sales)
SELECT 1 INTO x
TABLE sales; DELETE FROM sales

## writes inside a query
WITH d AS (DELETE FROM sales RETURNING *) SELECT * FROM d
WITH d AS (INSERT INTO sales SELECT * FROM sales RETURNING *) SELECT * FROM d
WITH d AS (UPDATE sales SET amount = 0 RETURNING *) FROM d
WITH d AS (MERGE INTO sales USING customers ON true WHEN MATCHED THEN DELETE RETURNING *) FROM d
WITH d AS (COPY sales TO '@DIR@/copied.csv') FROM d
WITH a AS (SELECT 1), d AS MATERIALIZED (DELETE FROM sales RETURNING *) SELECT 1
WITH d AS NOT MATERIALIZED (DELETE FROM sales RETURNING *) SELECT 1 FROM sales WHERE false
WITH RECURSIVE d AS (DELETE FROM sales RETURNING *) FROM d
WITH RECURSIVE d AS (SELECT 1 UNION ALL (DELETE FROM sales RETURNING 1)) FROM d
SELECT * FROM (WITH d AS (DELETE FROM sales RETURNING *) FROM d)
SELECT (WITH d AS (DELETE FROM sales RETURNING amount) SELECT max(amount) FROM d)
SELECT 1 WHERE EXISTS (WITH d AS (DELETE FROM sales RETURNING *) FROM d)
SELECT * FROM (DELETE FROM sales RETURNING *)
SELECT * FROM sales UNION ALL (DELETE FROM sales RETURNING *)
FROM (INSERT INTO sales SELECT * FROM sales RETURNING *)
SELECT * FROM sales WHERE amount IN (DELETE FROM sales RETURNING amount)
SELECT * FROM sales ORDER BY (WITH d AS (UPDATE sales SET amount = 1 RETURNING 1 AS x) FROM d)
SELECT * FROM customers, LATERAL (WITH d AS (DELETE FROM sales RETURNING *) FROM d)
WITH x AS (WITH d AS (DELETE FROM sales RETURNING *) FROM d) FROM x
WITH a AS (SELECT 1) DELETE FROM sales
WITH a AS (SELECT 1) INSERT INTO customers SELECT 9, 'x', [], NULL FROM a
WITH a AS (SELECT 1) UPDATE sales SET amount = 0
WITH a AS (SELECT 1) MERGE INTO sales USING a ON true WHEN MATCHED THEN DELETE
VALUES ((WITH d AS (DELETE FROM sales RETURNING amount) SELECT max(amount) FROM d))
PIVOT (WITH d AS (DELETE FROM sales RETURNING *) FROM d) ON region IN ('North') USING sum(amount)
FROM (UNPIVOT (WITH d AS (DELETE FROM sales RETURNING region, amount) FROM d) ON amount INTO NAME n VALUE v)
SELECT list_transform([1], lambda x: (WITH d AS (DELETE FROM sales RETURNING 1 AS y) SELECT y FROM d))
SELECT sum(amount) FILTER (WHERE (WITH d AS (DELETE FROM sales RETURNING true AS y) SELECT y FROM d LIMIT 1)) FROM sales
SELECT CASE WHEN false THEN (WITH d AS (DELETE FROM sales RETURNING 1 AS y) SELECT y FROM d) ELSE 1 END
SELECT * FROM sales LIMIT (WITH d AS (DELETE FROM sales RETURNING 1 AS y) SELECT y FROM d LIMIT 1)

## several statements
SELECT 1; DELETE FROM sales
SELECT 1; SELECT 2
;DELETE FROM sales
SELECT 1 /* ; */; DROP TABLE sales --
SELECT 1;;DELETE FROM sales;
SELECT ';'; DELETE FROM sales; --'
SELECT $$;$$; DELETE FROM sales
SELECT $a$ ; $a$; DELETE FROM sales
SELECT "a;b" FROM sales; SET threads = 1
SELECT 1; BEGIN; DELETE FROM sales; COMMIT
SELECT 1 -- one@U+000A@; DELETE FROM sales
SELECT E'\'; DELETE FROM sales; --'; DELETE FROM sales
SELECT '\'; DELETE FROM sales; --'
FROM sales; COPY sales TO '@DIR@/stacked.csv'
SELECT 1 ; ATTACH ':memory:' AS other
SELECT 1@U+000A@;@U+000A@CREATE MACRO sum(x) AS 1

## files and databases
COPY sales TO '@DIR@/copied.csv'
COPY (SELECT * FROM sales) TO '@DIR@/copied.parquet' (FORMAT parquet)
COPY (SELECT 1) TO '@DIR@/canary.txt'
COPY (SELECT 1) TO '/dev/stdout'
COPY sales FROM '@DIR@/canary.csv'
COPY FROM DATABASE shop TO memory
EXPORT DATABASE '@DIR@/export'
EXPORT DATABASE '@DIR@/export' (FORMAT parquet)
IMPORT DATABASE '@DIR@'
ATTACH ':memory:' AS other
ATTACH '@DIR@/other.duckdb' AS other
ATTACH IF NOT EXISTS '@DIR@/other.duckdb'
ATTACH OR REPLACE DATABASE '@DIR@/other.duckdb' AS other
DETACH shop
DETACH DATABASE IF EXISTS shop
USE temp
USE memory.main
INSTALL httpfs
FORCE INSTALL httpfs
INSTALL spatial FROM community
INSTALL 'httpfs' FROM '@DIR@'
UPDATE EXTENSIONS
LOAD httpfs
LOAD '@DIR@/x.duckdb_extension'
CHECKPOINT
FORCE CHECKPOINT shop
VACUUM
VACUUM ANALYZE sales
ANALYZE

## settings, transactions, calls
SET memory_limit = '10GB'
SET GLOBAL threads = 1
SET SESSION TimeZone = 'Asia/Tokyo'
SET LOCAL threads = 1
SET VARIABLE x = (SELECT max(key) FROM secrets.keys)
RESET memory_limit
RESET VARIABLE x
SET search_path = 'secrets'
SET schema = 'secrets'
SET enable_profiling = 'json'
SET profiling_output = '@DIR@/profile.json'
SET temp_directory = '@DIR@/spill'
SET lock_configuration = false
PRAGMA database_list
PRAGMA enable_profiling
PRAGMA threads = 1
PRAGMA table_info('sales')
PRAGMA import_database('@DIR@')
PRAGMA disable_optimizer
PRAGMA force_checkpoint
CALL pragma_version()
CALL enable_logging()
CALL duckdb_settings()
CALL query('DELETE FROM sales')
BEGIN TRANSACTION
BEGIN TRANSACTION READ WRITE
START TRANSACTION
COMMIT
ROLLBACK
ABORT
END
PREPARE p AS DELETE FROM sales
EXECUTE p
EXECUTE p (1)
DEALLOCATE p
KILL 1

## what explains, describes and shows
EXPLAIN SELECT 1
EXPLAIN ANALYZE DELETE FROM sales
EXPLAIN ANALYZE SELECT * FROM sales
EXPLAIN (FORMAT json) SELECT * FROM sales
EXPLAIN SELECT * FROM read_text('@DIR@/canary.txt')
DESCRIBE sales
DESCRIBE SELECT * FROM read_text('@DIR@/canary.txt')
SUMMARIZE sales
SUMMARIZE SELECT * FROM read_text('@DIR@/canary.txt')
SHOW TABLES
SHOW ALL TABLES
SHOW DATABASES
SHOW sales
SHOW VARIABLES
SELECT * FROM (DESCRIBE sales)
SELECT * FROM (SHOW ALL TABLES)
SELECT * FROM (SUMMARIZE sales)
SELECT * FROM (DESCRIBE SELECT * FROM read_text('@DIR@/canary.txt'))
FROM (SHOW TABLES)
WITH s AS (SUMMARIZE secrets.keys) FROM s
WITH s AS (EXPLAIN SELECT 1) FROM s
SELECT (SELECT max(column_name) FROM (DESCRIBE secrets.keys))

## files as tables
SELECT * FROM '@DIR@/canary.csv'
SELECT * FROM "@DIR@/canary.csv"
FROM '@DIR@/canary.json'
FROM '@DIR@/*.csv'
FROM '@DIR@/canary.csv' SELECT count(*)
SELECT count(*) FROM sales, '@DIR@/canary.csv'
SELECT * FROM sales JOIN '@DIR@/canary.csv' ON true
SELECT * FROM 'https://127.0.0.1:1/x.parquet'
SELECT * FROM 's3://bucket/x.parquet'
SELECT * FROM 'data.parquet'
TABLE '@DIR@/canary.csv'
PIVOT '@DIR@/canary.csv' ON canary IN (1) USING count(*)
SELECT * FROM sales SEMI JOIN "@DIR@/canary.json" ON true
SELECT (FROM '@DIR@/canary.csv')
WITH x AS (FROM '@DIR@/canary.csv') SELECT 1

## functions that reach files and the network
SELECT * FROM read_csv('@DIR@/canary.csv')
SELECT * FROM read_csv_auto('@DIR@/canary.csv')
SELECT * FROM read_csv('@DIR@/canary.csv', store_rejects = true)
SELECT * FROM read_csv('@DIR@/canary.csv', rejects_table = 'r', store_rejects = true, ignore_errors = true)
SELECT * FROM READ_CSV(['@DIR@/canary.csv'])
SELECT * FROM "read_csv"('@DIR@/canary.csv')
SELECT * FROM main.read_csv('@DIR@/canary.csv')
SELECT * FROM system.main.read_csv('@DIR@/canary.csv')
SELECT * FROM read_text('@DIR@/canary.txt')
SELECT * FROM read_text('/etc/passwd')
SELECT * FROM read_blob('@DIR@/canary.txt')
SELECT * FROM glob('@DIR@/*')
SELECT * FROM sniff_csv('@DIR@/canary.csv')
SELECT * FROM read_json('@DIR@/canary.json')
SELECT * FROM read_json_auto('@DIR@/canary.json')
SELECT * FROM read_json_objects('@DIR@/canary.json')
SELECT * FROM read_json_objects_auto('@DIR@/canary.json')
SELECT * FROM read_ndjson('@DIR@/canary.json')
SELECT * FROM read_ndjson_auto('@DIR@/canary.json')
SELECT * FROM read_ndjson_objects('@DIR@/canary.json')
SELECT * FROM read_parquet('@DIR@/x.parquet')
SELECT * FROM parquet_scan('@DIR@/x.parquet')
SELECT * FROM parquet_metadata('@DIR@/x.parquet')
SELECT * FROM parquet_file_metadata('@DIR@/x.parquet')
SELECT * FROM parquet_kv_metadata('@DIR@/x.parquet')
SELECT * FROM parquet_schema('@DIR@/x.parquet')
SELECT * FROM parquet_bloom_probe('@DIR@/x.parquet', 'a', 1)
SELECT * FROM read_duckdb('@DIR@/other.duckdb')
SELECT * FROM iceberg_scan('@DIR@')
SELECT * FROM delta_scan('@DIR@')
SELECT * FROM sqlite_scan('@DIR@/x.db', 't')
SELECT * FROM postgres_scan('host=127.0.0.1', 'public', 't')
SELECT * FROM postgres_query('db', 'DELETE FROM t')
SELECT * FROM mysql_query('db', 'DELETE FROM t')
SELECT * FROM st_read('@DIR@/canary.txt')
SELECT * FROM read_xlsx('@DIR@/x.xlsx')
SELECT http_get('http://127.0.0.1:1/')
SELECT * FROM arrow_scan(1, 2, 3)
SELECT * FROM arrow_scan_dumb(1, 2, 3)
SELECT * FROM python_map_function()
SELECT * FROM seq_scan('secrets.keys')
SELECT * FROM parquet_full_metadata('@DIR@/x.parquet')
SELECT 1 WHERE EXISTS (SELECT 1 FROM read_text('@DIR@/canary.txt'))
SELECT 1 FROM sales WHERE false AND (SELECT count(*) FROM read_text('@DIR@/canary.txt')) > 0
SELECT (SELECT content FROM read_text('@DIR@/canary.txt'))
SELECT * FROM sales, LATERAL read_text('@DIR@/' || sales.region)
SELECT * FROM sales ORDER BY (SELECT count(*) FROM read_text('@DIR@/canary.txt'))
SELECT CASE WHEN true THEN 1 ELSE (SELECT 1 FROM read_blob('@DIR@/canary.txt')) END
SELECT list_transform([1], lambda x: (SELECT content FROM read_text('@DIR@/canary.txt')))
WITH RECURSIVE r AS (SELECT 1 AS a UNION ALL SELECT 2 FROM r, read_text('@DIR@/canary.txt') WHERE a < 2) FROM r
FROM (PIVOT (FROM read_text('@DIR@/canary.txt')) ON size IN (1) USING count(*))
SELECT * FROM sales POSITIONAL JOIN read_text('@DIR@/canary.txt')
SELECT * FROM sales ASOF JOIN read_text('@DIR@/canary.txt') t ON sales.sold_on >= t.last_modified
VALUES ((SELECT content FROM read_text('@DIR@/canary.txt')))
SELECT COLUMNS(c -> c IN (SELECT content FROM read_text('@DIR@/canary.txt'))) FROM sales
SELECT getenv('HOME')
SELECT getenv('PATH') FROM sales
SELECT "getenv"('HOME')
SELECT write_log('x')
SELECT write_log('x', level := 'ERROR') FROM sales
SELECT * FROM enable_profiling(save_location = '@DIR@/profile.json')
SELECT * FROM enable_profile()
SELECT * FROM disable_profiling()
SELECT * FROM enable_logging(storage = 'file', storage_path = '@DIR@/log')
SELECT * FROM enable_logging('QueryLog')
SELECT * FROM disable_logging()
SELECT * FROM set_log_storage('file')
SELECT * FROM truncate_duckdb_logs()
SELECT * FROM checkpoint()
SELECT * FROM checkpoint('shop')
SELECT * FROM force_checkpoint()
SELECT * FROM add_parquet_key('k', '0123456789112345')
SELECT * FROM copy_database('shop', 'other')
SELECT * FROM create_external_resource('x')
SELECT * FROM disable_object_cache()
SELECT * FROM disable_optimizer()
SELECT * FROM enable_progress_bar()
SELECT * FROM import_database('@DIR@')
SELECT * FROM load_aws_credentials()
SELECT * FROM which_secret('s3://x', 's3')

## SQL inside strings
SELECT * FROM query('DELETE FROM sales')
SELECT * FROM query('SELECT * FROM secrets.keys')
SELECT * FROM query_table('sales')
SELECT * FROM query_table(['sales', 'secrets.keys'])
SELECT * FROM query_table('secrets.keys')
SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))
SELECT * FROM json_execute_serialized_sql(json_serialize_sql('WITH d AS (DELETE FROM sales RETURNING *) FROM d'))
SELECT json_serialize_sql('SELECT 1')
SELECT json_serialize_plan('SELECT * FROM secrets.keys')
SELECT json_deserialize_sql('{}')
SELECT json_serialize_sql('@5000*(@')
SELECT * FROM pragma_user_agent()
SELECT * FROM sql_auto_complete('SEL')
SELECT * FROM parse_query('SELECT 1')
SELECT eval('1')
SELECT * FROM table_function('query', 'DELETE FROM sales')

## settings and the catalog
SELECT * FROM duckdb_settings()
SELECT * FROM duckdb_secrets()
SELECT * FROM duckdb_tables()
SELECT * FROM duckdb_columns()
SELECT * FROM duckdb_views()
SELECT * FROM duckdb_databases()
SELECT * FROM duckdb_functions()
SELECT * FROM duckdb_extensions()
SELECT * FROM duckdb_logs()
SELECT * FROM duckdb_temporary_files()
SELECT * FROM duckdb_memory()
SELECT * FROM duckdb_variables()
SELECT * FROM duckdb_prepared_statements()
SELECT * FROM pragma_database_size()
SELECT * FROM pragma_storage_info('sales')
SELECT * FROM pragma_table_info('secrets.keys')
SELECT * FROM pragma_show('secrets.keys')
SELECT * FROM pragma_metadata_info()
SELECT * FROM duckdb_settings
SELECT * FROM duckdb_tables
SELECT * FROM main.duckdb_tables
SELECT * FROM sqlite_master
SELECT * FROM sqlite_schema
SELECT * FROM information_schema.tables
SELECT * FROM information_schema.columns
SELECT * FROM shop.information_schema.tables
SELECT * FROM system.information_schema.tables
SELECT * FROM pg_catalog.pg_settings
SELECT * FROM pg_settings
SELECT * FROM pg_class
SELECT * FROM pg_tables
SELECT * FROM pragma_database_list
SELECT * FROM system.main.duckdb_tables
SELECT * FROM secrets.keys
SELECT * FROM shop.secrets.keys
SELECT * FROM "secrets"."keys"
SELECT * FROM "SECRETS".keys
SELECT * FROM 'secrets.keys'
SELECT * FROM keys
SELECT * FROM sales.secrets.keys
SELECT * FROM shop.main.secrets.keys
SELECT * FROM temp.main.sales
SELECT * FROM memory.main.sales
SELECT * FROM other.sales
SELECT (SELECT max(key) FROM secrets.keys)
SELECT 1 FROM sales WHERE region IN (FROM secrets.keys)
SELECT * FROM sales UNION BY NAME SELECT * FROM secrets.keys
SELECT COLUMNS(k.*) FROM secrets.keys k
WITH x AS (SELECT 1) SELECT * FROM system.main.x
WITH x AS (SELECT 1) SELECT * FROM main.x
WITH sqlite_master AS (FROM sqlite_master) FROM sqlite_master
WITH RECURSIVE sqlite_master AS (FROM sqlite_master) FROM sqlite_master
WITH RECURSIVE sqlite_master AS (SELECT sql FROM sqlite_master UNION ALL SELECT sql FROM sqlite_master WHERE false) FROM sqlite_master
WITH RECURSIVE pg_class AS (SELECT oid FROM pg_class UNION SELECT oid FROM pg_class WHERE false) FROM pg_class
WITH RECURSIVE pg_class(oid) USING KEY (oid) AS (SELECT oid FROM pg_class UNION SELECT oid FROM pg_class WHERE false) FROM pg_class
WITH RECURSIVE pg_class AS (WITH q AS (FROM pg_class) SELECT oid FROM q UNION ALL SELECT oid FROM pg_class WHERE false) FROM pg_class
WITH "pg_@U+212A@lass" AS (SELECT 1) SELECT * FROM pg_klass
WITH "s@U+212A@" AS (SELECT 1) SELECT * FROM sk
WITH later AS (FROM pg_settings), pg_settings AS (SELECT 1) FROM later
SELECT (WITH pg_settings AS (SELECT 1 AS a) SELECT 1), (SELECT count(*) FROM pg_settings)
SELECT * FROM (WITH pg_settings AS (SELECT 1 AS a) FROM pg_settings) a, pg_settings b
SELECT (WITH x AS (SELECT 1) SELECT 1) FROM x
SELECT current_setting('home_directory')
SELECT current_setting('secret_directory') FROM sales
SELECT "current_setting"('threads')
SELECT getvariable('x')
SELECT current_query()
SELECT current_schemas(true)
SELECT current_database()
SELECT txid_current()
SELECT current_connection_id()
SELECT version()
SELECT pg_get_viewdef(1)
SELECT obj_description(1, 'x')
SELECT has_table_privilege('sales', 'select')
SELECT in_search_path('main', 'main')
SELECT pg_conf_load_time()
SELECT inet_server_addr()
SELECT stats(amount) FROM sales
SELECT get_block_size('shop')
SELECT nextval('ids')
SELECT currval('ids')
SELECT setval('ids', 5)
SELECT * FROM sales ORDER BY (SELECT nextval('ids'))
SELECT sum(amount) OVER (ORDER BY nextval('ids')) FROM sales
SELECT sum(amount) FILTER (WHERE nextval('ids') > 0) FROM sales
SELECT string_agg(region, ',' ORDER BY nextval('ids')) FROM sales
SELECT list_transform([1], lambda x: nextval('ids'))
SELECT [nextval('ids') FOR x IN [1, 2]]
SELECT * FROM unnest([nextval('ids')])
SELECT * FROM range(nextval('ids'))
SELECT * FROM sales LIMIT (SELECT nextval('ids'))
SELECT * FROM sales WHERE region = 'x' AND nextval('ids') > 0
SELECT region FROM sales GROUP BY region, nextval('ids')
SELECT region FROM sales GROUP BY region HAVING nextval('ids') > 0
SELECT region FROM sales QUALIFY row_number() OVER (ORDER BY nextval('ids')) = 1
SELECT * FROM sales s JOIN customers c ON nextval('ids') > 0
SELECT DISTINCT ON (nextval('ids')) region FROM sales
VALUES (nextval('ids'))
SELECT * REPLACE (nextval('ids') AS amount) FROM sales
SELECT COLUMNS(c -> nextval('ids') > 0) FROM sales
SELECT {'a': nextval('ids')}, [nextval('ids')], map {'a': nextval('ids')}
SELECT CASE nextval('ids') WHEN 1 THEN 2 END
SELECT coalesce(NULL, nextval('ids'))
SELECT 1 BETWEEN 0 AND nextval('ids')
SELECT nextval('ids')::VARCHAR
SELECT 'ids'.nextval()
SELECT ('ids').nextval()
SELECT x.nextval() FROM (SELECT 'ids' AS x)
SELECT lag(amount, nextval('ids')) OVER () FROM sales
SELECT sum(amount) OVER (ROWS BETWEEN nextval('ids') PRECEDING AND CURRENT ROW) FROM sales
SELECT TRY(nextval('ids'))
SELECT grouping(nextval('ids')) FROM sales GROUP BY nextval('ids')
PIVOT sales ON region IN ('North') USING max(nextval('ids'))
SELECT setseed(0.5)
SELECT sleep_ms(100000)
SELECT pg_sleep(100)
SELECT sleep_ms(60000) FROM sales
SELECT [sleep_ms(60000) FOR x IN [1]]
SELECT system.main.version()
SELECT main.upper('x')
SELECT shop.main.upper('x')
SELECT main.system.query('DELETE FROM sales')
SELECT * FROM main.system.query('DELETE FROM sales')
SELECT * FROM system.main.query('DELETE FROM sales')
SELECT a.b.c.d.upper('x')
SELECT my_function(1)
SELECT my.function(1)
SELECT * FROM my_table_function(1)
SELECT 1 +++++@ 2
SELECT 1 OPERATOR(main.+) 2
SELECT 1 <@@> 2
SELECT 'x'::secrets.mood
SELECT CAST('x' AS system.main.mood)
SELECT __internal_compress_string_ubigint('a')
SELECT create_sort_key('a', 'ASC')
SELECT * FROM histogram('sales', 'amount')
SELECT * FROM histogram_values('sales', 'amount')
SELECT * FROM summary((SELECT 1))
SELECT * FROM test_all_types()
SELECT * FROM test_vector_types(NULL::INT)
SELECT * FROM repeat(1, 1000000000)
SELECT * FROM repeat_row(1, 2, num_rows = 1000000000)
SELECT * FROM unnest(range(1000000000))
SELECT invoke(lambda x: x, 1)
SELECT finalize('x')

## values of any size
SELECT repeat('a', 1000000000)
SELECT repeat('a', n) FROM numbers
SELECT repeat(repeat(repeat('a', 1000), 1000), 1000)
SELECT [1].repeat(1000000000)
SELECT lpad('a', 1000000000, 'x')
SELECT lpad('a', 1000 * 1000000, 'x')
SELECT rpad('a', customer_id * 100000000, 'x') FROM sales
SELECT lpad(lpad('a', 1000), (SELECT 1000000000), 'x')
SELECT repeat('a', 1e9::BIGINT)
SELECT list_transform([1, 2], lambda x: repeat('a', x))
SELECT len(range(1000000000))
SELECT len(range(1, 1000000000))
SELECT range(0, 1000000000000, 1)
SELECT range((SELECT 1000000000))
SELECT list_sum(range(n * 1000000)) FROM numbers
SELECT len(generate_series(1, 100000000))
SELECT [range(1000000) FOR x IN range(1000000)]
SELECT list_transform(range(1000000), lambda x: range(1000000))
SELECT generate_series(TIMESTAMP '2000-01-01', TIMESTAMP '2024-01-01', INTERVAL 1 MICROSECOND)
SELECT range(DATE '0001-01-01', DATE '9999-01-01', INTERVAL (n) SECOND) FROM numbers
SELECT format('{:2000000000d}', 1)
SELECT format('{:{}}', 1, 2000000000)
SELECT format('{:' || '2000000000' || 'd}', 1)
SELECT format(word, 1) FROM numbers
SELECT printf('%*d', 2000000000, 1)
SELECT printf('%2000000000d', 1)
SELECT printf('%.2000000000f', 1.0)
SELECT printf(region, 1) FROM sales
SELECT levenshtein(repeat('a', 1000), repeat('b', 1000))
SELECT damerau_levenshtein(a.word, b.word) FROM numbers a, numbers b
SELECT jaccard(word, word) FROM numbers
SELECT jaro_winkler_similarity(repeat('a', 1000), repeat('b', 1000))
SELECT editdist3('a', 'b')
SELECT list_resize([1], 1000000000)
SELECT array_resize([1], 1000000000, 0)
SELECT bitstring('1', 2000000000)
SELECT bitstring_agg(n, 0, 2000000000) FROM numbers
SELECT equi_width_bins(0, 1000000000, 1000000000, true)
SELECT list_transform([1], lambda a: list_transform([a], lambda b: list_transform([b], lambda c: list_transform([c], lambda d: list_transform([d], lambda e: e)))))
SELECT [[[[[1 FOR a IN [1]] FOR b IN [1]] FOR c IN [1]] FOR d IN [1]] FOR e IN [1]]

## nesting and length
SELECT @5000*(@1@5000*)@
SELECT @5000*(@
SELECT @5000*[@
SELECT @5000*{'a': @
SELECT @5000*- @1
SELECT @5000*~@1
SELECT @5000*NOT @true
SELECT @70*abs(@1@70*)@
SELECT @70*(SELECT @1@70*)@
SELECT @20000*(@
SELECT 1@9000* + 1@
SELECT 'a'@9000* || 'a'@
SELECT 1@9000*::INT@
SELECT '1'@2000*::INT::VARCHAR@
SELECT @3000*CASE WHEN true THEN @1@3000* END@
SELECT @3000*CASE WHEN false THEN 1 ELSE @1@3000* END@
SELECT @3000*CASE @1@3000* WHEN 1 THEN 1 END@
SELECT [1]@9000*[1]@
SELECT '{}'::JSON@5000* -> 'a'@
SELECT '{}'::JSON@5000* ->> 'a'@
SELECT 'a'@5000*.upper()@
SELECT 'a'@5000* COLLATE NOCASE@
SELECT 1@5000* IS NULL@
SELECT 1@5000* = 1@
SELECT 1@3000* ^ 1@
SELECT 1@3000* <@ 1@
SELECT now()@3000* AT TIME ZONE 'UTC'@
SELECT @3000*lambda x: @1
SELECT @2000*1 BETWEEN @1@2000* AND 1@
SELECT 1@5000* UNION ALL SELECT 1@
SELECT 1@2000* EXCEPT SELECT 1@
SELECT @70*SELECT 1 UNION ALL (@SELECT 1@70*)@
SELECT count(*) FROM sales@1000*, sales@
SELECT count(*) FROM sales@1000* CROSS JOIN sales@
SELECT count(*) FROM sales@1000* NATURAL JOIN sales@
SELECT count(*) FROM sales@1000* POSITIONAL JOIN sales@
SELECT count(*) FROM @70*(@sales@70* CROSS JOIN sales)@
SELECT * FROM @70*(SELECT * FROM @sales@70*)@
@70*WITH a AS (@SELECT 1@70*) SELECT * FROM a@
SELECT 1@2000*, (SELECT 1)@
SELECT sum(amount) OVER ()@2000*, sum(amount) OVER ()@ FROM sales
SELECT NULL::@100*STRUCT(a @INT@100*)@
SELECT NULL::INT@5000*[]@
SELECT 1 @100*/*@@100**/@
SELECT 1 @5000*/*@
SELECT '@110000*x@'
SELECT 1@30000* a,1@, 2, 3
SELECT @50000*?@
SELECT x@9000*.x@ FROM sales x
SELECT count(*) FROM sales GROUP BY CUBE (1@40*, 1@)
SELECT count(*) FROM sales GROUP BY CUBE (region, product)@12*, CUBE (region, product)@
SELECT count(*) FROM sales GROUP BY @70*GROUPING SETS (@region@70*)@

## odd characters
SELECT@U+00A0@1
SELECT@U+2003@1
SELECT@U+200B@1
SELECT@U+3000@1
SELECT@U+FEFF@1
@U+FEFF@SELECT 1
SELECT 1@U+2028@; DELETE FROM sales
SELECT 1 -- x@U+000D@DELETE FROM sales
SELECT 1 -- x@U+000D@; DELETE FROM sales
SELECT 1@U+0000@; DELETE FROM sales
SELECT 'a@U+0000@' FROM sales
SELECT 1@U+000B@
SELECT 1@U+000C@+ 1
SELECT 1@U+0001@
SELECT 1@U+007F@
SELECT '@U+D800@'
SELECT 1 @U+FF1B@ DELETE FROM sales
SELECT @U+2018@x@U+2019@
SELECT @U+FF41@bc(1) FROM sales
SELECT 1 @U+2212@ 1
DELETE@U+00A0@FROM sales
SELECT * FROM read@U+200B@_text('x')
SELECT U&"\0073elect" FROM sales
SELECT U&'\0041' FROM sales
SELECT u&"d\0061t\+000061" FROM sales
SELECT /*! DELETE FROM sales */ 1
SELECT /*+ SET(threads 1) */ 1
SELECT `region` FROM `secrets`.`keys`
SELECT [region] FROM [secrets].[keys]

## what has no value or no end
SELECT ?
SELECT ?1
SELECT $1
SELECT $name
SELECT :name
SELECT * FROM sales WHERE region = ?
SELECT * FROM sales LIMIT ?
SELECT DEFAULT
SELECT * FROM sales AT (VERSION => 1)
SELECT * FROM sales AT (TIMESTAMP => now())
PIVOT sales ON region USING sum(amount)
FROM (PIVOT sales ON region USING sum(amount))
SELECT * FROM (PIVOT sales ON region USING sum(amount) GROUP BY product)
WITH p AS (PIVOT sales ON region USING sum(amount)) FROM p
PIVOT_WIDER sales ON region USING sum(amount)
PIVOT sales ON region IN mood USING sum(amount)
PIVOT sales ON region IN (SELECT region FROM sales) USING sum(amount)
SELECT 'unclosed
SELECT "unclosed
SELECT /* unclosed
SELECT $$unclosed
SELECT $a$unclosed$b$
SELECT E'unclosed\'
SELECT (1
SELECT 1)
SELECT [1)
SELECT {'a': 1]
SELECT
FROM
WITH
-- nothing
/* nothing */
;;;
please delete everything
```sql SELECT 1```
{"sql": "SELECT 1"}
SELECT 1 FORM sales
EXECUTE IMMEDIATE 'DELETE FROM sales'
DO $$ BEGIN DELETE FROM sales; END $$
.read @DIR@/canary.txt
.shell rm canary.txt
\copy sales TO 'x'

## what grows when names are put in and functions are computed
SELECT 1 AS a0, a0 + a0 AS a1, a1 + a1 AS a2, a2 + a2 AS a3, a3 + a3 AS a4, a4 + a4 AS a5, a5 + a5 AS a6, a6 + a6 AS a7, a7 + a7 AS a8, a8 + a8 AS a9, a9 + a9 AS a10, a10 + a10 AS a11, a11 + a11 AS a12, a12 + a12 AS a13, a13 + a13 AS a14, a14 + a14 AS a15, a15 + a15 AS a16, a16 + a16 AS a17, a17 + a17 AS a18, a18 + a18 AS a19, a19 + a19 AS a20, a20 + a20 AS a21, a21 + a21 AS a22, a22 + a22 AS a23, a23 + a23 AS a24
SELECT 1 AS a0, {'l': a0, 'r': a0} AS a1, {'l': a1, 'r': a1} AS a2, {'l': a2, 'r': a2} AS a3, {'l': a3, 'r': a3} AS a4, {'l': a4, 'r': a4} AS a5, {'l': a5, 'r': a5} AS a6, {'l': a6, 'r': a6} AS a7, {'l': a7, 'r': a7} AS a8, {'l': a8, 'r': a8} AS a9, {'l': a9, 'r': a9} AS a10, {'l': a10, 'r': a10} AS a11, {'l': a11, 'r': a11} AS a12, {'l': a12, 'r': a12} AS a13, {'l': a13, 'r': a13} AS a14, {'l': a14, 'r': a14} AS a15, {'l': a15, 'r': a15} AS a16, {'l': a16, 'r': a16} AS a17, {'l': a17, 'r': a17} AS a18, {'l': a18, 'r': a18} AS a19, {'l': a19, 'r': a19} AS a20, {'l': a20, 'r': a20} AS a21, {'l': a21, 'r': a21} AS a22, {'l': a22, 'r': a22} AS a23, {'l': a23, 'r': a23} AS a24
SELECT amount AS a0, CASE WHEN a0 > 0 THEN a0 ELSE -a0 END AS a1, CASE WHEN a1 > 0 THEN a1 ELSE -a1 END AS a2, CASE WHEN a2 > 0 THEN a2 ELSE -a2 END AS a3, CASE WHEN a3 > 0 THEN a3 ELSE -a3 END AS a4, CASE WHEN a4 > 0 THEN a4 ELSE -a4 END AS a5, CASE WHEN a5 > 0 THEN a5 ELSE -a5 END AS a6, CASE WHEN a6 > 0 THEN a6 ELSE -a6 END AS a7, CASE WHEN a7 > 0 THEN a7 ELSE -a7 END AS a8, CASE WHEN a8 > 0 THEN a8 ELSE -a8 END AS a9, CASE WHEN a9 > 0 THEN a9 ELSE -a9 END AS a10, CASE WHEN a10 > 0 THEN a10 ELSE -a10 END AS a11, CASE WHEN a11 > 0 THEN a11 ELSE -a11 END AS a12, CASE WHEN a12 > 0 THEN a12 ELSE -a12 END AS a13, CASE WHEN a13 > 0 THEN a13 ELSE -a13 END AS a14, CASE WHEN a14 > 0 THEN a14 ELSE -a14 END AS a15 FROM sales
SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT *, * FROM (SELECT * FROM sales))))))))))))))))))))
WITH c0 AS (FROM sales), c1 AS (SELECT *, * FROM c0), c2 AS (SELECT *, * FROM c1), c3 AS (SELECT *, * FROM c2), c4 AS (SELECT *, * FROM c3), c5 AS (SELECT *, * FROM c4), c6 AS (SELECT *, * FROM c5), c7 AS (SELECT *, * FROM c6), c8 AS (SELECT *, * FROM c7), c9 AS (SELECT *, * FROM c8), c10 AS (SELECT *, * FROM c9), c11 AS (SELECT *, * FROM c10), c12 AS (SELECT *, * FROM c11), c13 AS (SELECT *, * FROM c12), c14 AS (SELECT *, * FROM c13), c15 AS (SELECT *, * FROM c14), c16 AS (SELECT *, * FROM c15), c17 AS (SELECT *, * FROM c16), c18 AS (SELECT *, * FROM c17), c19 AS (SELECT *, * FROM c18) FROM c19
WITH c0 AS (FROM sales), c1 AS (SELECT l.*, r.* FROM c0 l, c0 r), c2 AS (SELECT l.*, r.* FROM c1 l, c1 r), c3 AS (SELECT l.*, r.* FROM c2 l, c2 r), c4 AS (SELECT l.*, r.* FROM c3 l, c3 r), c5 AS (SELECT l.*, r.* FROM c4 l, c4 r), c6 AS (SELECT l.*, r.* FROM c5 l, c5 r), c7 AS (SELECT l.*, r.* FROM c6 l, c6 r), c8 AS (SELECT l.*, r.* FROM c7 l, c7 r), c9 AS (SELECT l.*, r.* FROM c8 l, c8 r), c10 AS (SELECT l.*, r.* FROM c9 l, c9 r), c11 AS (SELECT l.*, r.* FROM c10 l, c10 r), c12 AS (SELECT l.*, r.* FROM c11 l, c11 r), c13 AS (SELECT l.*, r.* FROM c12 l, c12 r), c14 AS (SELECT l.*, r.* FROM c13 l, c13 r), c15 AS (SELECT l.*, r.* FROM c14 l, c14 r), c16 AS (SELECT l.*, r.* FROM c15 l, c15 r), c17 AS (SELECT l.*, r.* FROM c16 l, c16 r), c18 AS (SELECT l.*, r.* FROM c17 l, c17 r), c19 AS (SELECT l.*, r.* FROM c18 l, c18 r) FROM c19
WITH c0 AS (FROM sales), c1 AS (SELECT * FROM c0 l POSITIONAL JOIN c0 r), c2 AS (SELECT * FROM c1 l POSITIONAL JOIN c1 r), c3 AS (SELECT * FROM c2 l POSITIONAL JOIN c2 r), c4 AS (SELECT * FROM c3 l POSITIONAL JOIN c3 r), c5 AS (SELECT * FROM c4 l POSITIONAL JOIN c4 r), c6 AS (SELECT * FROM c5 l POSITIONAL JOIN c5 r), c7 AS (SELECT * FROM c6 l POSITIONAL JOIN c6 r), c8 AS (SELECT * FROM c7 l POSITIONAL JOIN c7 r), c9 AS (SELECT * FROM c8 l POSITIONAL JOIN c8 r), c10 AS (SELECT * FROM c9 l POSITIONAL JOIN c9 r), c11 AS (SELECT * FROM c10 l POSITIONAL JOIN c10 r), c12 AS (SELECT * FROM c11 l POSITIONAL JOIN c11 r), c13 AS (SELECT * FROM c12 l POSITIONAL JOIN c12 r), c14 AS (SELECT * FROM c13 l POSITIONAL JOIN c13 r), c15 AS (SELECT * FROM c14 l POSITIONAL JOIN c14 r), c16 AS (SELECT * FROM c15 l POSITIONAL JOIN c15 r), c17 AS (SELECT * FROM c16 l POSITIONAL JOIN c16 r), c18 AS (SELECT * FROM c17 l POSITIONAL JOIN c17 r), c19 AS (SELECT * FROM c18 l POSITIONAL JOIN c18 r) FROM c19
WITH c0 AS (FROM sales), c1 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c0), c2 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c1), c3 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c2), c4 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c3), c5 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c4), c6 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c5), c7 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c6), c8 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c7), c9 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c8), c10 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c9), c11 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c10), c12 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c11), c13 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c12), c14 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c13), c15 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c14), c16 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c15), c17 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c16), c18 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c17), c19 AS (SELECT COLUMNS(*), min(COLUMNS(*)) OVER () FROM c18) FROM c19
SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT {'l': a, 'r': a} AS a FROM (SELECT amount AS a FROM sales))))))))))))))))))))
WITH c0 AS (SELECT amount AS a FROM sales), c1 AS (SELECT {'l': a, 'r': a} AS a FROM c0), c2 AS (SELECT {'l': a, 'r': a} AS a FROM c1), c3 AS (SELECT {'l': a, 'r': a} AS a FROM c2), c4 AS (SELECT {'l': a, 'r': a} AS a FROM c3), c5 AS (SELECT {'l': a, 'r': a} AS a FROM c4), c6 AS (SELECT {'l': a, 'r': a} AS a FROM c5), c7 AS (SELECT {'l': a, 'r': a} AS a FROM c6), c8 AS (SELECT {'l': a, 'r': a} AS a FROM c7), c9 AS (SELECT {'l': a, 'r': a} AS a FROM c8), c10 AS (SELECT {'l': a, 'r': a} AS a FROM c9), c11 AS (SELECT {'l': a, 'r': a} AS a FROM c10), c12 AS (SELECT {'l': a, 'r': a} AS a FROM c11), c13 AS (SELECT {'l': a, 'r': a} AS a FROM c12), c14 AS (SELECT {'l': a, 'r': a} AS a FROM c13), c15 AS (SELECT {'l': a, 'r': a} AS a FROM c14), c16 AS (SELECT {'l': a, 'r': a} AS a FROM c15), c17 AS (SELECT {'l': a, 'r': a} AS a FROM c16), c18 AS (SELECT {'l': a, 'r': a} AS a FROM c17), c19 AS (SELECT {'l': a, 'r': a} AS a FROM c18) FROM c19
WITH c0 AS (SELECT amount AS a FROM sales), c1 AS (SELECT row(a, a) AS a FROM c0), c2 AS (SELECT row(a, a) AS a FROM c1), c3 AS (SELECT row(a, a) AS a FROM c2), c4 AS (SELECT row(a, a) AS a FROM c3), c5 AS (SELECT row(a, a) AS a FROM c4), c6 AS (SELECT row(a, a) AS a FROM c5), c7 AS (SELECT row(a, a) AS a FROM c6), c8 AS (SELECT row(a, a) AS a FROM c7), c9 AS (SELECT row(a, a) AS a FROM c8), c10 AS (SELECT row(a, a) AS a FROM c9), c11 AS (SELECT row(a, a) AS a FROM c10), c12 AS (SELECT row(a, a) AS a FROM c11), c13 AS (SELECT row(a, a) AS a FROM c12), c14 AS (SELECT row(a, a) AS a FROM c13), c15 AS (SELECT row(a, a) AS a FROM c14), c16 AS (SELECT row(a, a) AS a FROM c15), c17 AS (SELECT row(a, a) AS a FROM c16), c18 AS (SELECT row(a, a) AS a FROM c17), c19 AS (SELECT row(a, a) AS a FROM c18) FROM c19
WITH c0 AS (SELECT amount AS a FROM sales), c1 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c0 q), c2 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c1 q), c3 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c2 q), c4 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c3 q), c5 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c4 q), c6 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c5 q), c7 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c6 q), c8 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c7 q), c9 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c8 q), c10 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c9 q), c11 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c10 q), c12 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c11 q), c13 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c12 q), c14 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c13 q), c15 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c14 q), c16 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c15 q), c17 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c16 q), c18 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c17 q), c19 AS (SELECT (SELECT {'l': q.a, 'r': q.a}) AS a FROM c18 q) FROM c19
SELECT list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform(list_transform([1], lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x}), lambda x: {'l': x, 'r': x})
WITH c0 AS (FROM sales), c1 AS NOT MATERIALIZED (FROM c0 UNION ALL FROM c0), c2 AS NOT MATERIALIZED (FROM c1 UNION ALL FROM c1), c3 AS NOT MATERIALIZED (FROM c2 UNION ALL FROM c2), c4 AS NOT MATERIALIZED (FROM c3 UNION ALL FROM c3), c5 AS NOT MATERIALIZED (FROM c4 UNION ALL FROM c4), c6 AS NOT MATERIALIZED (FROM c5 UNION ALL FROM c5), c7 AS NOT MATERIALIZED (FROM c6 UNION ALL FROM c6), c8 AS NOT MATERIALIZED (FROM c7 UNION ALL FROM c7), c9 AS NOT MATERIALIZED (FROM c8 UNION ALL FROM c8), c10 AS NOT MATERIALIZED (FROM c9 UNION ALL FROM c9), c11 AS NOT MATERIALIZED (FROM c10 UNION ALL FROM c10), c12 AS NOT MATERIALIZED (FROM c11 UNION ALL FROM c11), c13 AS NOT MATERIALIZED (FROM c12 UNION ALL FROM c12), c14 AS NOT MATERIALIZED (FROM c13 UNION ALL FROM c13), c15 AS NOT MATERIALIZED (FROM c14 UNION ALL FROM c14), c16 AS NOT MATERIALIZED (FROM c15 UNION ALL FROM c15), c17 AS NOT MATERIALIZED (FROM c16 UNION ALL FROM c16), c18 AS NOT MATERIALIZED (FROM c17 UNION ALL FROM c17), c19 AS NOT MATERIALIZED (FROM c18 UNION ALL FROM c18) FROM c19
WITH c0 AS (FROM sales), c1 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c0 l, c0 r), c2 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c1 l, c1 r), c3 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c2 l, c2 r), c4 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c3 l, c3 r), c5 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c4 l, c4 r), c6 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c5 l, c5 r), c7 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c6 l, c6 r), c8 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c7 l, c7 r), c9 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c8 l, c8 r), c10 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c9 l, c9 r), c11 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c10 l, c10 r), c12 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c11 l, c11 r), c13 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c12 l, c12 r), c14 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c13 l, c13 r), c15 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c14 l, c14 r), c16 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c15 l, c15 r), c17 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c16 l, c16 r), c18 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c17 l, c17 r), c19 AS NOT MATERIALIZED (SELECT count(*) AS n FROM c18 l, c18 r) FROM c19
FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (UNPIVOT (FROM (SELECT 1 AS x, 2 AS v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)) ON v INTO NAME n VALUE v)
PIVOT sales ON region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j'), region IN ('a','b','c','d','e','f','g','h','i','j') USING count(*)
SELECT @5000*amount + 1, @1 FROM sales
SELECT sum(amount) OVER ()@700*, sum(amount) OVER ()@ FROM sales
SELECT format('@5000*{}@'@8500*, 1@)
SELECT x@40*.x@::VARCHAR@200*::INT::VARCHAR@ FROM sales
SELECT count(*) FROM sales GROUP BY CUBE (region, product, amount, sold_on, customer_id, detail, 1, 2, 3)
SELECT count(*) FROM sales GROUP BY ROLLUP (region@300*, amount + 1@)
SELECT from_json('{}', '@40*{"a":@"INT"@40*}@')
SELECT json_transform('[]', repeat('[', 40) || '"INT"' || repeat(']', 40))
SELECT length(@8*replace(@'aaaaaaaaaa'@8*, 'a', 'aaaaaaaaaa')@)
SELECT length(@8*replace(@word@8*, '1', word)@) FROM numbers
SELECT length(@8*regexp_replace(@'aaaaaaaaaa'@8*, '(.)', '\1\1\1\1\1\1\1\1\1\1', 'g')@)
SELECT length(@30*hex(@'a'@30*)@)
SELECT length(@30*url_encode(@'%'@30*)@)
SELECT length(@30*to_json(@'"'@30*::VARCHAR)@)
SELECT list_transform(range(100000), lambda x: range(100000))
SELECT list_transform(range(100000), lambda x: repeat('a', 1000))
SELECT [[z FOR z IN range(10000)] FOR y IN range(10000)]
SELECT list_transform(range(1000000), lambda x: lpad('a', 1000, 'b'))
SELECT lpad(repeat('a', 100), 1000, 'b') || repeat(repeat('a', 200), 200)
SELECT len(list_transform(l, lambda x: l)) FROM (SELECT list(n) AS l FROM numbers)
SELECT list_transform(range(1000000), lambda x: l) FROM (SELECT list(n) AS l FROM numbers)
SELECT [[l FOR y IN l] FOR x IN l] FROM (SELECT list(n) AS l FROM numbers)
SELECT list_transform(l, lambda x: list_concat(l, [x])) FROM (SELECT list(n) AS l FROM numbers)
SELECT list_transform(l, lambda x: CASE WHEN x > 0 THEN l END) FROM (SELECT list(n) AS l FROM numbers)
SELECT a0: range(1000), a1: list_transform(a0, lambda x: a0), a2: list_transform(a1, lambda x: a1), a3: list_transform(a2, lambda x: a2)
SELECT a0: repeat('x', 1000), a1: repeat(a0, 1000), a2: repeat(a1, 1000), length(a2)
SELECT length(repeat(w, 900)) FROM (SELECT repeat(w, 900) AS w FROM (SELECT repeat('abc', 900) AS w))
SELECT replace(w, '1', w) FROM (SELECT string_agg(word) AS w FROM numbers)
SELECT regexp_replace(w, '1', w, 'g') FROM (SELECT array_to_string(list(word), '') AS w FROM numbers)
