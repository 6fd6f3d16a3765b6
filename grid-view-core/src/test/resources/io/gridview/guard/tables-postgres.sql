CREATE TABLE sales (id int, customer_id int, region text, product text, amount numeric(12, 2), quantity int, price float8, sold_on date, sold_at timestamp, paid boolean)
INSERT INTO sales SELECT i, i % 7 + 1, (ARRAY['North', 'South', 'East', 'West'])[i % 4 + 1], (ARRAY['tea', 'mate', 'coffee'])[i % 3 + 1], (i * 37 % 1000) / 7.0, i % 9 + 1, (i * 13 % 100) / 3.0, date '2023-01-01' + i * 3, timestamp '2023-01-01 08:00' + i * interval '71 hours', CASE WHEN i % 5 = 0 THEN NULL ELSE i % 2 = 0 END FROM generate_series(1, 240) i
CREATE TABLE customers (id int, name text, country text, segment text, joined_on date)
INSERT INTO customers VALUES (1, 'Ada', 'DE', 'vip', '2022-01-05'), (2, 'Bo', 'FR', 'new', '2022-03-11'), (3, 'Cy', 'DE', 'new', '2022-07-23'), (4, 'Di', NULL, 'old', '2021-11-30'), (5, 'Ed', 'ES', 'vip', NULL), (6, 'Flo', 'FR', 'old', '2020-02-29'), (7, 'Gus', 'IT', 'new', '2023-01-01'), (8, 'O''Hara', 'IE', 'new', '2024-05-06')
CREATE TABLE employees (id int, name text, manager_id int, dept text, salary numeric(10, 2), hired_on date)
INSERT INTO employees VALUES (1, 'Root', NULL, 'board', 9000, '2010-01-01'), (2, 'Ann', 1, 'sales', 7000, '2012-05-01'), (3, 'Ben', 1, 'it', 7200.5, '2013-06-15'), (4, 'Cid', 2, 'sales', 4100, '2018-02-01'), (5, 'Dee', 2, 'sales', 4300, '2019-09-01'), (6, 'Eve', 3, 'it', 5100, '2020-04-01'), (7, 'Fay', 6, 'it', 3900, '2023-10-01')
CREATE TABLE readings (sensor text, taken_at timestamp, value float8)
INSERT INTO readings SELECT 's' || i % 3, timestamp '2024-03-01' + i * interval '20 minutes', CASE WHEN i % 11 = 0 THEN NULL ELSE sin(i) * 10 + i % 5 END FROM generate_series(1, 200) i
CREATE TABLE products (product text, category text, tags text[], launched date)
INSERT INTO products VALUES ('tea', 'hot', ARRAY['leaf', 'green'], '2020-01-01'), ('mate', 'hot', ARRAY['leaf', 'cold'], '2021-06-01'), ('coffee', 'hot', ARRAY['bean'], '2019-03-01'), ('water', 'cold', ARRAY[]::text[], NULL)
CREATE TABLE events (id bigint, user_id int, kind text, at timestamptz, payload jsonb)
INSERT INTO events SELECT i, i % 6, (ARRAY['view', 'cart', 'buy'])[i % 3 + 1], timestamptz '2024-02-01 00:00+00' + i * interval '7 minutes', jsonb_build_object('page', '/p' || i % 4, 'ms', i * 17 % 400, 'tags', jsonb_build_array('a', 'b' || i % 2), 'user', jsonb_build_object('age', 20 + i % 30)) FROM generate_series(1, 150) i
CREATE TABLE "Order Items" ("Order Id" int, "select" text, "Unit Price" numeric(8, 2))
INSERT INTO "Order Items" VALUES (1, 'a', 2.5), (2, 'b', 7), (3, NULL, 1.25)
CREATE VIEW big_sales AS SELECT * FROM sales WHERE amount > 50
CREATE TABLE region (r_regionkey int, r_name char(25), r_comment varchar(152))
CREATE TABLE nation (n_nationkey int, n_name char(25), n_regionkey int, n_comment varchar(152))
CREATE TABLE supplier (s_suppkey int, s_name char(25), s_address varchar(40), s_nationkey int, s_phone char(15), s_acctbal numeric(15, 2), s_comment varchar(101))
CREATE TABLE customer (c_custkey int, c_name varchar(25), c_address varchar(40), c_nationkey int, c_phone char(15), c_acctbal numeric(15, 2), c_mktsegment char(10), c_comment varchar(117))
CREATE TABLE part (p_partkey int, p_name varchar(55), p_mfgr char(25), p_brand char(10), p_type varchar(25), p_size int, p_container char(10), p_retailprice numeric(15, 2), p_comment varchar(23))
CREATE TABLE partsupp (ps_partkey int, ps_suppkey int, ps_availqty int, ps_supplycost numeric(15, 2), ps_comment varchar(199))
CREATE TABLE orders (o_orderkey int, o_custkey int, o_orderstatus char(1), o_totalprice numeric(15, 2), o_orderdate date, o_orderpriority char(15), o_clerk char(15), o_shippriority int, o_comment varchar(79))
CREATE TABLE lineitem (l_orderkey int, l_partkey int, l_suppkey int, l_linenumber int, l_quantity numeric(15, 2), l_extendedprice numeric(15, 2), l_discount numeric(15, 2), l_tax numeric(15, 2), l_returnflag char(1), l_linestatus char(1), l_shipdate date, l_commitdate date, l_receiptdate date, l_shipinstruct char(25), l_shipmode char(10), l_comment varchar(44))
# What nobody may reach.
CREATE SCHEMA secrets
CREATE TABLE secrets.keys AS SELECT 'canary' AS key
CREATE SEQUENCE ids
CREATE TEMP TABLE hidden_temp AS SELECT 1 AS x
CREATE FUNCTION harm(anyelement) RETURNS int LANGUAGE sql VOLATILE AS 'DELETE FROM sales; SELECT 1'
CREATE FUNCTION secrets.harm(int) RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION trap(int) RETURNS int LANGUAGE plpgsql AS 'BEGIN DELETE FROM sales; RETURN 1; END'
SELECT lo_from_bytea(4711, 'canary')
