# Statements of PostgreSQL alone
COPY sales TO '/tmp/stolen.csv'
COPY sales FROM '/etc/passwd'
COPY (SELECT * FROM sales) TO PROGRAM 'touch /tmp/stolen'
DO $$ BEGIN DELETE FROM sales; END $$
VACUUM FULL
REINDEX TABLE sales
CLUSTER sales
LISTEN c
NOTIFY c, 'x'
UNLISTEN *
LOCK TABLE sales IN ACCESS EXCLUSIVE MODE
LOAD 'auto_explain'
CHECKPOINT
DISCARD ALL
DECLARE c CURSOR FOR SELECT 1
FETCH ALL FROM c
SECURITY LABEL ON TABLE sales IS 'x'
IMPORT FOREIGN SCHEMA x FROM SERVER y INTO public
CREATE EXTENSION dblink
ALTER SYSTEM SET fsync = off
SET standard_conforming_strings = off
SET LOCAL statement_timeout = 0
SET TRANSACTION READ WRITE
EXPLAIN ANALYZE CREATE TABLE stolen AS SELECT * FROM sales
EXPLAIN (ANALYZE, BUFFERS) DELETE FROM sales
PREPARE TRANSACTION 'x'
REASSIGN OWNED BY postgres TO me
# Settings and sessions
SELECT set_config('search_path', 'secrets', false)
SELECT set_config('standard_conforming_strings', 'off', false)
SELECT SET_CONFIG ('DateStyle', 'German', false)
SELECT "set_config"('a.b', 'c', false)
SELECT pg_catalog.set_config('a.b', 'c', false)
SELECT set_config/**/('a.b', 'c', false)
SELECT current_setting('data_directory')
SELECT pg_reload_conf()
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
SELECT pg_terminate_backend(1)
SELECT pg_cancel_backend(1)
SELECT setseed(0.5)
SELECT pg_backend_pid()
SELECT version()
SELECT inet_server_addr()
SELECT inet_client_port()
SELECT current_query()
SELECT pg_postmaster_start_time()
SELECT pg_conf_load_time()
SELECT txid_current()
SELECT pg_current_xact_id()
SELECT pg_export_snapshot()
SELECT current_database()
SELECT current_schemas(true)
SELECT pg_my_temp_schema()
SELECT pg_logical_emit_message(false, 'a', 'b')
SELECT pg_stat_reset()
SELECT pg_switch_wal()
SELECT pg_create_restore_point('x')
SELECT pg_promote()
SELECT pg_rotate_logfile()
SELECT pg_stat_clear_snapshot()
SELECT pg_replication_origin_create('x')
SELECT pg_create_logical_replication_slot('x', 'test_decoding')
SELECT pg_drop_replication_slot('x')
# Waiting and locks
SELECT pg_sleep(100)
SELECT pg_sleep_for('1 hour')
SELECT pg_sleep_until('2999-01-01')
SELECT PG_SLEEP(100)
SELECT "pg_sleep"(100)
SELECT * FROM pg_sleep(100)
SELECT 1 WHERE pg_sleep(100) IS NULL
SELECT CASE WHEN false THEN pg_sleep(1) END
VALUES (1), (pg_sleep(1))
SELECT 1 FROM sales ORDER BY pg_sleep(1)
SELECT count(*) FILTER (WHERE pg_sleep(1) IS NULL) FROM sales
SELECT pg_advisory_lock(1)
SELECT pg_advisory_lock(1, 2)
SELECT pg_try_advisory_lock(1)
SELECT pg_advisory_xact_lock(1)
SELECT pg_advisory_lock_shared(1)
SELECT pg_advisory_unlock_all()
SELECT pg_notify('c', 'x')
SELECT pg_listening_channels()
SELECT pg_isolation_test_session_is_blocked(1, '{}')
# Sequences and large objects
SELECT nextval('ids')
SELECT setval('ids', 1000)
SELECT currval('ids')
SELECT lastval()
SELECT nextval('ids'::regclass)
SELECT lo_create(1)
SELECT lo_creat(-1)
SELECT lo_import('/etc/passwd')
SELECT lo_export(1, '/tmp/stolen')
SELECT lo_unlink(1)
SELECT lo_from_bytea(0, 'x')
SELECT lo_put(1, 0, 'x')
SELECT lo_get(1)
SELECT lo_open(1, 131072)
SELECT lowrite(0, 'x')
SELECT loread(0, 10)
# Files and networks
SELECT pg_read_file('/etc/passwd')
SELECT pg_read_file('postgresql.conf', 0, 100)
SELECT pg_read_binary_file('/etc/passwd')
SELECT pg_ls_dir('/')
SELECT * FROM pg_ls_dir('.')
SELECT pg_ls_logdir()
SELECT pg_ls_waldir()
SELECT pg_ls_tmpdir()
SELECT pg_stat_file('/etc/passwd')
SELECT pg_current_logfile()
SELECT pg_file_write('/tmp/x', 'y', false)
SELECT * FROM pg_hba_file_rules
SELECT * FROM pg_file_settings
SELECT * FROM pg_show_all_file_settings()
SELECT pg_relation_filepath('sales')
SELECT dblink('host=127.0.0.1', 'DELETE FROM sales')
SELECT * FROM dblink('host=127.0.0.1', 'SELECT 1') AS t(a int)
SELECT dblink_connect('x', 'host=127.0.0.1')
SELECT dblink_exec('DELETE FROM sales')
SELECT postgres_fdw_get_connections()
# Queries in texts
SELECT query_to_xml('DELETE FROM sales', true, true, '')
SELECT query_to_xml('SELECT * FROM secrets.keys', true, true, '')
SELECT query_to_xmlschema('SELECT 1', true, true, '')
SELECT query_to_xml_and_xmlschema('SELECT 1', true, true, '')
SELECT table_to_xml('secrets.keys', true, true, '')
SELECT table_to_xml('sales'::regclass, true, true, '')
SELECT table_to_xmlschema('sales', true, true, '')
SELECT schema_to_xml('secrets', true, true, '')
SELECT database_to_xml(true, true, '')
SELECT cursor_to_xml('c', 1, true, true, '')
SELECT * FROM ts_stat('SELECT key::tsvector FROM secrets.keys')
SELECT ts_rewrite('a'::tsquery, 'SELECT key::tsquery, key::tsquery FROM secrets.keys')
SELECT * FROM crosstab('DELETE FROM sales RETURNING 1, 2, 3')
SELECT * FROM connectby('sales', 'a', 'b', 'c', 1)
SELECT xpath('/a', '<a/>')
SELECT xmlparse(DOCUMENT '<a/>')
SELECT xmlelement(NAME a)
SELECT xmlforest(region) FROM sales
SELECT * FROM xmltable('/a' PASSING '<a/>' COLUMNS b text)
SELECT plpgsql_call_handler()
SELECT plpgsql_inline_handler(1)
SELECT fmgr_sql_validator(1)
SELECT harm(c) FROM customers c
SELECT harm('x')
SELECT trap(1)
# Functions as columns and columns as functions
SELECT c.row_to_json FROM customers c
SELECT c.to_json, c.name FROM customers c
SELECT c.to_jsonb FROM customers c
SELECT (c).row_to_json FROM customers c
SELECT c.harm FROM customers c
SELECT (c).harm FROM customers c
SELECT (SELECT c FROM customers c LIMIT 1).harm
SELECT c."harm" FROM customers c
SELECT public.customers.harm FROM customers
SELECT c.harm, 1 AS harm FROM customers c
SELECT s.id FROM sales s ORDER BY s.harm
SELECT c.record_out FROM customers c
SELECT c.pg_column_size FROM customers c
SELECT c.hash_record FROM customers c
SELECT c.pg_typeof FROM customers c
SELECT c.json_agg FROM customers c
SELECT (0.1::float8).pg_sleep
SELECT (s.quantity).pg_advisory_lock FROM sales s
SELECT ('postgresql.conf'::text).pg_read_file
SELECT ('a'::text).pg_read_file FROM sales
SELECT (ARRAY['x'])[1].pg_ls_dir
SELECT (SELECT 'ids'::text).nextval
SELECT ('data_directory'::text).current_setting
SELECT (1).trap
SELECT (c.id).trap FROM customers c
SELECT ('pg_class'::text).regclass
SELECT (upper('x')).lo_import
SELECT (CASE WHEN true THEN 0.1 END).setseed
SELECT ((s)).harm FROM sales s
SELECT (ROW(1, 2)).row_to_json
SELECT c.harm.* FROM customers c
SELECT (c.harm).* FROM customers c
SELECT count(c.harm) FROM customers c
SELECT id FROM customers c WHERE c.harm > 0
SELECT id FROM customers c GROUP BY c.harm
SELECT name(c) FROM customers c
SELECT region(s) FROM sales s
SELECT public.harm(c) FROM customers c
SELECT customers(c) FROM customers c
# Catalogs, temporary tables and the like
SELECT * FROM pg_shadow
SELECT * FROM pg_authid
SELECT * FROM pg_user
SELECT * FROM pg_class
SELECT * FROM pg_catalog.pg_class
SELECT * FROM "pg_catalog"."pg_proc"
SELECT * FROM pg_settings
SELECT * FROM pg_stat_activity
SELECT * FROM pg_stat_statements
SELECT * FROM pg_locks
SELECT * FROM pg_largeobject
SELECT * FROM pg_statistic
SELECT * FROM pg_stats
SELECT * FROM pg_prepared_statements
SELECT * FROM pg_cursors
SELECT * FROM pg_timezone_names
SELECT * FROM pg_temp.hidden
SELECT * FROM pg_temp_3.hidden
SELECT * FROM hidden_temp
SELECT * FROM pg_toast.pg_toast_1
SELECT * FROM ids
SELECT last_value FROM ids
SELECT * FROM postgres.public.sales
SELECT * FROM "Sales"
SELECT * FROM public."SALES"
SELECT 1 FROM sales, pg_catalog.pg_authid
# Types that look things up
SELECT 'pg_authid'::regclass
SELECT 'harm'::regproc
SELECT 'harm(anyelement)'::regprocedure
SELECT 'postgres'::regrole
SELECT 'public'::regnamespace
SELECT 'int4'::regtype
SELECT CAST('pg_class' AS regclass)
SELECT regclass 'pg_class'
SELECT 1::oid::regclass
SELECT regclass('pg_class')
SELECT to_regclass('pg_class')
SELECT '<a/>'::xml
SELECT '(1,a)'::customers
SELECT NULL::sales
SELECT '1'::pg_catalog.int4
SELECT '1'::"int2vector"
SELECT ARRAY['pg_class']::regclass[]
SELECT * FROM json_to_recordset('[]') AS t(a regclass)
SELECT json_value('{}', '$' RETURNING regclass)
SELECT * FROM json_table('[]', '$' COLUMNS (a regclass PATH '$'))
SELECT jsonb_populate_record(NULL::sales, '{}')
SELECT 'x'::cstring
SELECT '1'::txid_snapshot
SELECT 'a'::name
SELECT 'x'::pg_lsn
SELECT TREAT('a' AS text)
SELECT COLLATION FOR ('a')
# What the catalog tells
SELECT pg_get_functiondef(1)
SELECT pg_get_viewdef('big_sales')
SELECT has_table_privilege('sales', 'select')
SELECT pg_has_role('postgres', 'usage')
SELECT obj_description(1)
SELECT col_description(1, 1)
SELECT shobj_description(1, 'x')
SELECT pg_total_relation_size('sales')
SELECT pg_database_size('postgres')
SELECT pg_table_is_visible(1)
SELECT format_type(1, 1)
SELECT pg_describe_object(1, 2, 3)
SELECT pg_indexes_size('sales')
SELECT pg_column_size('a')
SELECT pg_safe_snapshot_blocking_pids(1)
SELECT acldefault('r', 1)
SELECT pg_identify_object(1, 2, 3)
SELECT lo_lseek(1, 2, 3)
SELECT brin_summarize_new_values('x')
SELECT gin_clean_pending_list('x')
SELECT binary_upgrade_set_next_pg_type_oid(1)
SELECT pg_import_system_collations('public')
SELECT pg_extension_config_dump('x', '')
SELECT pg_event_trigger_dropped_objects()
SELECT ts_lexize('english_stem', 'a')
SELECT ts_debug('a')
SELECT ts_parse('default', 'a')
SELECT pg_input_is_valid('a', 'regclass')
SELECT pg_input_error_info('a', 'regclass')
SELECT pg_char_to_encoding('x')
# Sizes and odd operators
SELECT array_fill(1, ARRAY[100000000])
SELECT generate_series(1, 1000000000000)
SELECT * FROM generate_series(1, 100000000)
SELECT * FROM generate_series(1, 1e12)
SELECT * FROM generate_series(1, 1000000 * 1000000)
SELECT * FROM generate_series(1, 10 ^ 12)
SELECT * FROM generate_series(1, '1000000000000'::bigint)
SELECT * FROM generate_series(1, power(10, 12)::bigint)
SELECT * FROM generate_series('0001-01-01'::timestamp, '9999-01-01', '1 microsecond')
SELECT * FROM generate_series(now(), now() + interval '100 years', interval '1 second')
SELECT array_agg(x) FROM generate_series(1, 1 << 40) x
SELECT 'x'::char(10000000)
SELECT 1::bit(80000000)
SELECT '{}'::jsonb ? 'a'
SELECT payload ?| ARRAY['a'] FROM events
SELECT 1 === 2
SELECT 1 ||- 2
SELECT 1 !! 2 ?
SELECT 5 !
SELECT 'a' ~<~ 'b'
SELECT '\x41'::bytea || E'\\x41' || e'\'' || U&'\0041'
SELECT x'1F'
SELECT to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json(to_json('"'::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)::text)
SELECT «30*quote_literal(»''''«30*)»
WITH a AS (SELECT repeat('x', 1000) AS v), b AS (SELECT repeat(v, 1000) AS v FROM a), c AS (SELECT repeat(v, 1000) AS v FROM b) SELECT * FROM c
WITH a AS (SELECT 'xxxxxxxxxx' AS v), b AS (SELECT v||v||v||v||v||v||v||v||v||v AS v FROM a), c AS (SELECT v||v||v||v||v||v||v||v||v||v AS v FROM b), d AS (SELECT v||v||v||v||v||v||v||v||v||v AS v FROM c), e AS (SELECT v||v||v||v||v||v||v||v||v||v AS v FROM d), f AS (SELECT v||v||v||v||v||v||v||v||v||v AS v FROM e), g AS (SELECT v||v||v||v||v||v||v||v||v||v AS v FROM f), h AS (SELECT v||v||v||v||v||v||v||v||v||v AS v FROM g) SELECT length(v) FROM h
SELECT concat(v, v, v, v, v, v, v, v, v, v, v) FROM (SELECT concat(v, v, v, v, v, v, v, v, v, v, v) AS v FROM (SELECT concat(v, v, v, v, v, v, v, v, v, v, v) AS v FROM (SELECT concat(v, v, v, v, v, v, v, v, v, v, v) AS v FROM (SELECT concat(v, v, v, v, v, v, v, v, v, v, v) AS v FROM (SELECT concat(name, name, name, name, name, name, name, name, name, name, name) AS v FROM customers) a) b) c) d) e
WITH RECURSIVE b (v) AS (SELECT 'xx' UNION ALL SELECT v || v FROM b) SELECT length(v) FROM b
WITH RECURSIVE b (v) AS (SELECT 'xx' UNION ALL SELECT concat(v, v) FROM b) SELECT length(v) FROM b
