## Queries a planner may well write: each must pass the guard and run. One a line; @U+000A@ is that character.

## the 22 queries of TPC-H
SELECT l_returnflag, l_linestatus, sum(l_quantity) AS sum_qty, sum(l_extendedprice) AS sum_base_price, sum(l_extendedprice * (1 - l_discount)) AS sum_disc_price, sum(l_extendedprice * (1 - l_discount) * (1 + l_tax)) AS sum_charge, avg(l_quantity) AS avg_qty, avg(l_extendedprice) AS avg_price, avg(l_discount) AS avg_disc, count(*) AS count_order FROM lineitem WHERE l_shipdate <= date '1998-12-01' - interval '90' day GROUP BY l_returnflag, l_linestatus ORDER BY l_returnflag, l_linestatus
SELECT s_acctbal, s_name, n_name, p_partkey, p_mfgr, s_address, s_phone, s_comment FROM part, supplier, partsupp, nation, region WHERE p_partkey = ps_partkey AND s_suppkey = ps_suppkey AND p_size = 15 AND p_type LIKE '%BRASS' AND s_nationkey = n_nationkey AND n_regionkey = r_regionkey AND r_name = 'EUROPE' AND ps_supplycost = (SELECT min(ps_supplycost) FROM partsupp, supplier, nation, region WHERE p_partkey = ps_partkey AND s_suppkey = ps_suppkey AND s_nationkey = n_nationkey AND n_regionkey = r_regionkey AND r_name = 'EUROPE') ORDER BY s_acctbal DESC, n_name, s_name, p_partkey LIMIT 100
SELECT l_orderkey, sum(l_extendedprice * (1 - l_discount)) AS revenue, o_orderdate, o_shippriority FROM customer, orders, lineitem WHERE c_mktsegment = 'BUILDING' AND c_custkey = o_custkey AND l_orderkey = o_orderkey AND o_orderdate < date '1995-03-15' AND l_shipdate > date '1995-03-15' GROUP BY l_orderkey, o_orderdate, o_shippriority ORDER BY revenue DESC, o_orderdate LIMIT 10
SELECT o_orderpriority, count(*) AS order_count FROM orders WHERE o_orderdate >= date '1993-07-01' AND o_orderdate < date '1993-07-01' + interval '3' month AND EXISTS (SELECT * FROM lineitem WHERE l_orderkey = o_orderkey AND l_commitdate < l_receiptdate) GROUP BY o_orderpriority ORDER BY o_orderpriority
SELECT n_name, sum(l_extendedprice * (1 - l_discount)) AS revenue FROM customer, orders, lineitem, supplier, nation, region WHERE c_custkey = o_custkey AND l_orderkey = o_orderkey AND l_suppkey = s_suppkey AND c_nationkey = s_nationkey AND s_nationkey = n_nationkey AND n_regionkey = r_regionkey AND r_name = 'ASIA' AND o_orderdate >= date '1994-01-01' AND o_orderdate < date '1994-01-01' + interval '1' year GROUP BY n_name ORDER BY revenue DESC
SELECT sum(l_extendedprice * l_discount) AS revenue FROM lineitem WHERE l_shipdate >= date '1994-01-01' AND l_shipdate < date '1994-01-01' + interval '1' year AND l_discount BETWEEN 0.06 - 0.01 AND 0.06 + 0.01 AND l_quantity < 24
SELECT supp_nation, cust_nation, l_year, sum(volume) AS revenue FROM (SELECT n1.n_name AS supp_nation, n2.n_name AS cust_nation, extract(year FROM l_shipdate) AS l_year, l_extendedprice * (1 - l_discount) AS volume FROM supplier, lineitem, orders, customer, nation n1, nation n2 WHERE s_suppkey = l_suppkey AND o_orderkey = l_orderkey AND c_custkey = o_custkey AND s_nationkey = n1.n_nationkey AND c_nationkey = n2.n_nationkey AND ((n1.n_name = 'FRANCE' AND n2.n_name = 'GERMANY') OR (n1.n_name = 'GERMANY' AND n2.n_name = 'FRANCE')) AND l_shipdate BETWEEN date '1995-01-01' AND date '1996-12-31') AS shipping GROUP BY supp_nation, cust_nation, l_year ORDER BY supp_nation, cust_nation, l_year
SELECT o_year, sum(CASE WHEN nation = 'BRAZIL' THEN volume ELSE 0 END) / sum(volume) AS mkt_share FROM (SELECT extract(year FROM o_orderdate) AS o_year, l_extendedprice * (1 - l_discount) AS volume, n2.n_name AS nation FROM part, supplier, lineitem, orders, customer, nation n1, nation n2, region WHERE p_partkey = l_partkey AND s_suppkey = l_suppkey AND l_orderkey = o_orderkey AND o_custkey = c_custkey AND c_nationkey = n1.n_nationkey AND n1.n_regionkey = r_regionkey AND r_name = 'AMERICA' AND s_nationkey = n2.n_nationkey AND o_orderdate BETWEEN date '1995-01-01' AND date '1996-12-31' AND p_type = 'ECONOMY ANODIZED STEEL') AS all_nations GROUP BY o_year ORDER BY o_year
SELECT nation, o_year, sum(amount) AS sum_profit FROM (SELECT n_name AS nation, extract(year FROM o_orderdate) AS o_year, l_extendedprice * (1 - l_discount) - ps_supplycost * l_quantity AS amount FROM part, supplier, lineitem, partsupp, orders, nation WHERE s_suppkey = l_suppkey AND ps_suppkey = l_suppkey AND ps_partkey = l_partkey AND p_partkey = l_partkey AND o_orderkey = l_orderkey AND s_nationkey = n_nationkey AND p_name LIKE '%green%') AS profit GROUP BY nation, o_year ORDER BY nation, o_year DESC
SELECT c_custkey, c_name, sum(l_extendedprice * (1 - l_discount)) AS revenue, c_acctbal, n_name, c_address, c_phone, c_comment FROM customer, orders, lineitem, nation WHERE c_custkey = o_custkey AND l_orderkey = o_orderkey AND o_orderdate >= date '1993-10-01' AND o_orderdate < date '1993-10-01' + interval '3' month AND l_returnflag = 'R' AND c_nationkey = n_nationkey GROUP BY c_custkey, c_name, c_acctbal, c_phone, n_name, c_address, c_comment ORDER BY revenue DESC LIMIT 20
SELECT ps_partkey, sum(ps_supplycost * ps_availqty) AS value FROM partsupp, supplier, nation WHERE ps_suppkey = s_suppkey AND s_nationkey = n_nationkey AND n_name = 'GERMANY' GROUP BY ps_partkey HAVING sum(ps_supplycost * ps_availqty) > (SELECT sum(ps_supplycost * ps_availqty) * 0.0001 FROM partsupp, supplier, nation WHERE ps_suppkey = s_suppkey AND s_nationkey = n_nationkey AND n_name = 'GERMANY') ORDER BY value DESC
SELECT l_shipmode, sum(CASE WHEN o_orderpriority = '1-URGENT' OR o_orderpriority = '2-HIGH' THEN 1 ELSE 0 END) AS high_line_count, sum(CASE WHEN o_orderpriority <> '1-URGENT' AND o_orderpriority <> '2-HIGH' THEN 1 ELSE 0 END) AS low_line_count FROM orders, lineitem WHERE o_orderkey = l_orderkey AND l_shipmode IN ('MAIL', 'SHIP') AND l_commitdate < l_receiptdate AND l_shipdate < l_commitdate AND l_receiptdate >= date '1994-01-01' AND l_receiptdate < date '1994-01-01' + interval '1' year GROUP BY l_shipmode ORDER BY l_shipmode
SELECT c_count, count(*) AS custdist FROM (SELECT c_custkey, count(o_orderkey) FROM customer LEFT OUTER JOIN orders ON c_custkey = o_custkey AND o_comment NOT LIKE '%special%requests%' GROUP BY c_custkey) AS c_orders (c_custkey, c_count) GROUP BY c_count ORDER BY custdist DESC, c_count DESC
SELECT 100.00 * sum(CASE WHEN p_type LIKE 'PROMO%' THEN l_extendedprice * (1 - l_discount) ELSE 0 END) / sum(l_extendedprice * (1 - l_discount)) AS promo_revenue FROM lineitem, part WHERE l_partkey = p_partkey AND l_shipdate >= date '1995-09-01' AND l_shipdate < date '1995-09-01' + interval '1' month
WITH revenue (supplier_no, total_revenue) AS (SELECT l_suppkey, sum(l_extendedprice * (1 - l_discount)) FROM lineitem WHERE l_shipdate >= date '1996-01-01' AND l_shipdate < date '1996-01-01' + interval '3' month GROUP BY l_suppkey) SELECT s_suppkey, s_name, s_address, s_phone, total_revenue FROM supplier, revenue WHERE s_suppkey = supplier_no AND total_revenue = (SELECT max(total_revenue) FROM revenue) ORDER BY s_suppkey
SELECT p_brand, p_type, p_size, count(DISTINCT ps_suppkey) AS supplier_cnt FROM partsupp, part WHERE p_partkey = ps_partkey AND p_brand <> 'Brand#45' AND p_type NOT LIKE 'MEDIUM POLISHED%' AND p_size IN (49, 14, 23, 45, 19, 3, 36, 9) AND ps_suppkey NOT IN (SELECT s_suppkey FROM supplier WHERE s_comment LIKE '%Customer%Complaints%') GROUP BY p_brand, p_type, p_size ORDER BY supplier_cnt DESC, p_brand, p_type, p_size
SELECT sum(l_extendedprice) / 7.0 AS avg_yearly FROM lineitem, part WHERE p_partkey = l_partkey AND p_brand = 'Brand#23' AND p_container = 'MED BOX' AND l_quantity < (SELECT 0.2 * avg(l_quantity) FROM lineitem WHERE l_partkey = p_partkey)
SELECT c_name, c_custkey, o_orderkey, o_orderdate, o_totalprice, sum(l_quantity) FROM customer, orders, lineitem WHERE o_orderkey IN (SELECT l_orderkey FROM lineitem GROUP BY l_orderkey HAVING sum(l_quantity) > 300) AND c_custkey = o_custkey AND o_orderkey = l_orderkey GROUP BY c_name, c_custkey, o_orderkey, o_orderdate, o_totalprice ORDER BY o_totalprice DESC, o_orderdate LIMIT 100
SELECT sum(l_extendedprice * (1 - l_discount)) AS revenue FROM lineitem, part WHERE (p_partkey = l_partkey AND p_brand = 'Brand#12' AND p_container IN ('SM CASE', 'SM BOX', 'SM PACK', 'SM PKG') AND l_quantity >= 1 AND l_quantity <= 11 AND p_size BETWEEN 1 AND 5 AND l_shipmode IN ('AIR', 'AIR REG') AND l_shipinstruct = 'DELIVER IN PERSON') OR (p_partkey = l_partkey AND p_brand = 'Brand#23' AND p_container IN ('MED BAG', 'MED BOX', 'MED PKG', 'MED PACK') AND l_quantity >= 10 AND l_quantity <= 20 AND p_size BETWEEN 1 AND 10 AND l_shipmode IN ('AIR', 'AIR REG') AND l_shipinstruct = 'DELIVER IN PERSON') OR (p_partkey = l_partkey AND p_brand = 'Brand#34' AND p_container IN ('LG CASE', 'LG BOX', 'LG PACK', 'LG PKG') AND l_quantity >= 20 AND l_quantity <= 30 AND p_size BETWEEN 1 AND 15 AND l_shipmode IN ('AIR', 'AIR REG') AND l_shipinstruct = 'DELIVER IN PERSON')
SELECT s_name, s_address FROM supplier, nation WHERE s_suppkey IN (SELECT ps_suppkey FROM partsupp WHERE ps_partkey IN (SELECT p_partkey FROM part WHERE p_name LIKE 'forest%') AND ps_availqty > (SELECT 0.5 * sum(l_quantity) FROM lineitem WHERE l_partkey = ps_partkey AND l_suppkey = ps_suppkey AND l_shipdate >= date '1994-01-01' AND l_shipdate < date '1994-01-01' + interval '1' year)) AND s_nationkey = n_nationkey AND n_name = 'CANADA' ORDER BY s_name
SELECT s_name, count(*) AS numwait FROM supplier, lineitem l1, orders, nation WHERE s_suppkey = l1.l_suppkey AND o_orderkey = l1.l_orderkey AND o_orderstatus = 'F' AND l1.l_receiptdate > l1.l_commitdate AND EXISTS (SELECT * FROM lineitem l2 WHERE l2.l_orderkey = l1.l_orderkey AND l2.l_suppkey <> l1.l_suppkey) AND NOT EXISTS (SELECT * FROM lineitem l3 WHERE l3.l_orderkey = l1.l_orderkey AND l3.l_suppkey <> l1.l_suppkey AND l3.l_receiptdate > l3.l_commitdate) AND s_nationkey = n_nationkey AND n_name = 'SAUDI ARABIA' GROUP BY s_name ORDER BY numwait DESC, s_name LIMIT 100
SELECT cntrycode, count(*) AS numcust, sum(c_acctbal) AS totacctbal FROM (SELECT substring(c_phone FROM 1 FOR 2) AS cntrycode, c_acctbal FROM customer WHERE substring(c_phone FROM 1 FOR 2) IN ('13', '31', '23', '29', '30', '18', '17') AND c_acctbal > (SELECT avg(c_acctbal) FROM customer WHERE c_acctbal > 0.00 AND substring(c_phone FROM 1 FOR 2) IN ('13', '31', '23', '29', '30', '18', '17')) AND NOT EXISTS (SELECT * FROM orders WHERE o_custkey = c_custkey)) AS custsale GROUP BY cntrycode ORDER BY cntrycode

## windows
SELECT o_custkey, o_orderdate, o_totalprice, sum(o_totalprice) OVER (PARTITION BY o_custkey ORDER BY o_orderdate) AS running FROM orders ORDER BY o_custkey, o_orderdate
SELECT o_orderdate, avg(o_totalprice) OVER (ORDER BY o_orderdate RANGE BETWEEN INTERVAL 30 DAY PRECEDING AND CURRENT ROW) AS month_average FROM orders
SELECT o_orderpriority, o_totalprice, rank() OVER (PARTITION BY o_orderpriority ORDER BY o_totalprice DESC) AS place FROM orders QUALIFY place <= 3 ORDER BY ALL
SELECT n_name, s_acctbal, s_acctbal - lag(s_acctbal) OVER (ORDER BY s_suppkey) AS change FROM supplier JOIN nation ON s_nationkey = n_nationkey
SELECT l_shipmode, l_shipdate, count(*) OVER (PARTITION BY l_shipmode ORDER BY l_shipdate GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS near FROM lineitem
SELECT o_orderkey, ntile(10) OVER (ORDER BY o_totalprice) AS decile FROM orders
SELECT region, sold_on, first_value(amount IGNORE NULLS) OVER (PARTITION BY region ORDER BY sold_on) AS first_amount, last_value(amount) OVER (PARTITION BY region ORDER BY sold_on ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last_amount FROM sales
SELECT o_custkey, count(*) FILTER (WHERE o_orderstatus = 'O') OVER (PARTITION BY o_custkey) AS open_orders FROM orders
SELECT o_orderdate, sum(sum(o_totalprice)) OVER (ORDER BY o_orderdate) AS cumulated FROM orders GROUP BY o_orderdate ORDER BY 1
SELECT region, amount, amount / sum(amount) OVER () AS share, 100 * amount / sum(amount) OVER (PARTITION BY region) AS of_region FROM sales
SELECT product, median(amount) OVER (PARTITION BY product), stddev(amount) OVER w, list(amount) OVER w FROM sales WINDOW w AS (ORDER BY sold_on)
SELECT *, row_number() OVER (ORDER BY amount DESC, region) AS rownum, dense_rank() OVER (ORDER BY product) AS dr FROM sales ORDER BY rownum
SELECT s.sold_on, lead(s.sold_on) OVER (ORDER BY s.sold_on) - s.sold_on AS gap FROM sales s
SELECT o_custkey, o_orderdate FROM orders QUALIFY row_number() OVER (PARTITION BY o_custkey ORDER BY o_orderdate DESC) = 1
SELECT n, sum(n) OVER (ORDER BY n ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING) AS five FROM numbers WHERE n < 50
SELECT cume_dist() OVER (ORDER BY amount), percent_rank() OVER (ORDER BY amount), nth_value(region, 2) OVER (ORDER BY amount) FROM sales
SELECT max(amount) OVER (PARTITION BY region, product ORDER BY sold_on DESC NULLS LAST) FROM sales
SELECT date_trunc('month', o_orderdate) AS month, sum(o_totalprice) AS total, total - lag(total) OVER (ORDER BY month) AS delta FROM orders GROUP BY month ORDER BY month

## with
WITH totals AS (SELECT o_custkey, sum(o_totalprice) AS total FROM orders GROUP BY o_custkey), ranked AS (SELECT *, rank() OVER (ORDER BY total DESC) AS r FROM totals) SELECT c_name, total FROM ranked JOIN customer ON c_custkey = o_custkey WHERE r <= 10
WITH RECURSIVE days(day) AS (SELECT DATE '2024-01-01' UNION ALL SELECT day + 1 FROM days WHERE day < DATE '2024-01-31') SELECT day::DATE AS day, coalesce(sum(amount), 0) AS total FROM days LEFT JOIN sales ON sold_on = day GROUP BY ALL ORDER BY day
WITH RECURSIVE fib(a, b) AS (VALUES (0, 1) UNION ALL SELECT b, a + b FROM fib WHERE b < 1000) SELECT a FROM fib
WITH RECURSIVE tree AS (SELECT n_nationkey AS id, 0 AS level FROM nation WHERE n_nationkey = 0 UNION SELECT n.n_nationkey, level + 1 FROM nation n JOIN tree t ON n.n_regionkey = t.id WHERE level < 3) SELECT level, count(*) FROM tree GROUP BY level
WITH a AS NOT MATERIALIZED (SELECT 1 AS x), b AS MATERIALIZED (SELECT x + 1 AS y FROM a) SELECT * FROM a, b
WITH sales AS (SELECT region, amount FROM sales WHERE amount > 5) SELECT region, sum(amount) FROM sales GROUP BY region
WITH x AS (WITH y AS (SELECT 1 AS a) SELECT a + 1 AS b FROM y) SELECT b FROM x
WITH Kunden AS (SELECT * FROM customers) SELECT count(*) FROM KUNDEN
WITH "Große Verkäufe" AS (SELECT * FROM sales WHERE amount > 20) SELECT * FROM "große Verkäufe"
WITH months(m) AS (SELECT unnest(range(1, 13))) SELECT m, count(sold_on) FROM months LEFT JOIN sales ON month(sold_on) = m GROUP BY m ORDER BY m
SELECT (WITH t AS (SELECT max(amount) AS m FROM sales) SELECT m FROM t) AS highest
FROM (WITH t AS (FROM sales) SELECT count(*) AS c FROM t)
WITH RECURSIVE counter USING KEY (id) AS (SELECT 1 AS id, 1 AS v UNION SELECT id, v + 1 FROM counter WHERE v < 5) SELECT * FROM counter

## pivot
PIVOT sales ON region IN ('North', 'South', 'East') USING sum(amount) AS total, count(*) AS rows GROUP BY product ORDER BY product
PIVOT (SELECT year(o_orderdate) AS year, o_orderpriority, o_totalprice FROM orders) ON year IN (1992, 1993, 1994, 1995) USING sum(o_totalprice) GROUP BY o_orderpriority
SELECT * FROM sales PIVOT (sum(amount) FOR region IN ('North', 'South') GROUP BY product)
SELECT * FROM (SELECT region, product, amount FROM sales) PIVOT (max(amount) AS top FOR product IN ('tea' AS tea, 'mate' AS mate))
WITH p AS (PIVOT sales ON product IN ('tea', 'mate') USING sum(amount) GROUP BY region) SELECT region, tea + mate AS both FROM p
PIVOT sales ON product IN ('tea', 'mate'), region IN ('North', 'East') USING count(*)
UNPIVOT (SELECT region, 1 AS jan, 2 AS feb, 3 AS mar FROM sales) ON jan, feb, mar INTO NAME month VALUE amount
UNPIVOT (SELECT region, 1 AS jan, 2 AS feb FROM sales) ON COLUMNS(* EXCLUDE (region)) INTO NAME month VALUE amount
SELECT * FROM (SELECT 1 AS id, 10 AS q1, 20 AS q2) UNPIVOT (amount FOR quarter IN (q1, q2))
SELECT * FROM (SELECT 1 AS id, NULL AS q1, 20 AS q2) UNPIVOT INCLUDE NULLS (amount FOR quarter IN (q1 AS 'first', q2 AS 'second'))

## from first and select list
FROM sales SELECT *
FROM sales
FROM sales SELECT region, amount WHERE amount > 10 ORDER BY amount DESC LIMIT 2
FROM orders SELECT o_orderstatus, count(*) AS n GROUP BY ALL ORDER BY n DESC
FROM customers c JOIN sales s ON s.customer_id = c.id SELECT c.name, s.amount
FROM range(5) AS t(i) SELECT i, i * i AS square
SELECT * EXCLUDE (detail, customer_id) FROM sales
SELECT * REPLACE (round(amount) AS amount) FROM sales
SELECT * RENAME (amount AS betrag) FROM sales
SELECT s.* EXCLUDE (detail), c.* EXCLUDE id FROM sales s JOIN customers c ON c.id = s.customer_id
SELECT COLUMNS(*) FROM sales
SELECT min(COLUMNS(* EXCLUDE (detail))) FROM sales
SELECT COLUMNS(lambda c: c LIKE 'a%') FROM sales
SELECT COLUMNS(lambda c: c LIKE '%on') FROM sales
SELECT COLUMNS('^(amount|region)$')::VARCHAR FROM sales
SELECT COLUMNS([x for x in (*) if x like 'r%']) FROM sales
SELECT coalesce(*COLUMNS('amount|customer_id')) FROM sales
SELECT * LIKE 'r%' FROM sales
SELECT sum(COLUMNS(['amount', 'customer_id'])) FROM sales
SELECT count(*), count(), count(region) FROM sales
SELECT DISTINCT region, product FROM sales ORDER BY 1, 2
SELECT DISTINCT ON (product) * FROM sales ORDER BY product, amount DESC
SELECT region AS r, upper(r) AS loud, length(loud) AS l FROM sales WHERE r IS NOT NULL
SELECT total: sum(amount), region FROM sales GROUP BY region
SELECT 1 + 2 AS "a b", 'x' "y"
SELECT sales.region, sales.amount FROM main.sales
SELECT main.sales.region FROM main.sales
SELECT shop.main.sales.region FROM shop.main.sales
SELECT region FROM shop.sales
SELECT "main"."sales"."region" FROM "main"."sales"
SELECT sales FROM sales
SELECT s.rowid, s.region FROM sales s
SELECT #1, #2 FROM sales
SELECT * FROM sales ORDER BY ALL DESC NULLS LAST
SELECT product, region, avg(amount) FROM sales GROUP BY 1, 2 ORDER BY 3 DESC, 1
SELECT * FROM sales LIMIT 50%
SELECT * FROM sales LIMIT 1 OFFSET 1
SELECT * FROM sales OFFSET 2
SELECT * FROM sales FETCH FIRST 2 ROWS ONLY
SELECT * FROM sales LIMIT (SELECT 2)
TABLE sales

## grouping
SELECT region, product, sum(amount), grouping(region, product) AS level FROM sales GROUP BY ROLLUP (region, product) ORDER BY level
SELECT o_orderstatus, o_orderpriority, count(*) FROM orders GROUP BY CUBE (o_orderstatus, o_orderpriority)
SELECT region, sum(amount) FROM sales GROUP BY GROUPING SETS ((region), ())
SELECT region, product, grouping_id(region, product) FROM sales GROUP BY GROUPING SETS ((region), (product))
SELECT year(sold_on) AS y, region, sum(amount) FROM sales GROUP BY y, ROLLUP (region)
SELECT region FROM sales GROUP BY region HAVING count(*) > 0 AND max(amount) > (SELECT avg(amount) FROM sales)
SELECT CASE WHEN amount < 15 THEN 'small' ELSE 'large' END AS size, count(*) FROM sales GROUP BY ALL HAVING count(*) >= 1
SELECT floor(o_totalprice / 50000) * 50000 AS bucket, count(*) FROM orders GROUP BY bucket ORDER BY bucket
SELECT count(*) FILTER (amount > 10), count(*) FILTER (WHERE region IN ('North', 'South')) FROM sales
SELECT string_agg(DISTINCT region, '; ' ORDER BY region DESC) FROM sales
SELECT list(product ORDER BY amount DESC)[1] AS best, array_agg(DISTINCT product) FROM sales
SELECT first(region ORDER BY sold_on), last(region ORDER BY sold_on), arg_min(region, amount), max_by(region, amount) FROM sales
SELECT max(amount, 2), min(amount, 2), arg_max(region, amount, 2) FROM sales
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount), percentile_disc(0.9) WITHIN GROUP (ORDER BY amount DESC), mode() WITHIN GROUP (ORDER BY region) FROM sales
SELECT quantile_cont(amount, [0.1, 0.5, 0.9]), quantile_disc(amount, 0.25), approx_quantile(amount, 0.5) FROM sales
SELECT var_pop(amount), var_samp(amount), stddev_pop(amount), stddev_samp(amount), sem(amount), skewness(amount), kurtosis(amount), mad(amount), entropy(region) FROM sales
SELECT regr_slope(amount, customer_id), regr_intercept(amount, customer_id), regr_r2(amount, customer_id), covar_pop(amount, customer_id), corr(amount, customer_id) FROM sales
SELECT bool_and(amount > 0), bool_or(amount > 30), bit_and(customer_id), bit_or(customer_id), bit_xor(customer_id), product(customer_id) FROM sales
SELECT approx_count_distinct(o_custkey), approx_top_k(o_orderpriority, 3), histogram(o_orderstatus) FROM orders
SELECT favg(amount), fsum(amount), geomean(amount), any_value(region), count_if(amount > 20), sum(DISTINCT amount), avg(DISTINCT customer_id) FROM sales
SELECT count(DISTINCT (region, product)) FROM sales
SELECT histogram(amount, [0, 10, 20, 30]) FROM sales
SELECT sum(amount) FILTER (WHERE product = 'tea') / nullif(sum(amount), 0) AS tea_share FROM sales
SELECT json_group_array(region), json_group_object(region, amount) FROM sales

## joins
SELECT c.name, count(s.amount) FROM customers c LEFT JOIN sales s ON s.customer_id = c.id GROUP BY c.name
SELECT * FROM customers c FULL OUTER JOIN sales s ON s.customer_id = c.id + 1
SELECT * FROM sales s RIGHT JOIN customers c ON s.customer_id = c.id
SELECT * FROM customers ANTI JOIN sales ON customers.id = sales.customer_id
SELECT * FROM customers SEMI JOIN big_sales ON customers.id = big_sales.customer_id
SELECT a.region, b.region FROM sales a CROSS JOIN sales b WHERE a.region < b.region
SELECT region, rate FROM sales NATURAL JOIN (SELECT 'North' AS region, 1 AS rate)
SELECT * FROM sales JOIN (SELECT customer_id, max(amount) AS top FROM sales GROUP BY customer_id) USING (customer_id)
SELECT * FROM sales POSITIONAL JOIN customers
SELECT s.region, r.rate FROM sales s ASOF LEFT JOIN rates r ON s.sold_on >= r.valid_from
SELECT s.region, r.rate FROM sales s ASOF JOIN rates r ON s.region IS NOT NULL AND s.sold_on > r.valid_from
SELECT c.name, best.product FROM customers c LEFT JOIN LATERAL (SELECT product FROM sales s WHERE s.customer_id = c.id ORDER BY amount DESC LIMIT 1) best ON true
SELECT n_name, top.c_name FROM nation, LATERAL (SELECT c_name FROM customer WHERE c_nationkey = n_nationkey ORDER BY c_acctbal DESC LIMIT 2) top
SELECT r_name, count(*) FROM region JOIN nation ON n_regionkey = r_regionkey JOIN customer ON c_nationkey = n_nationkey JOIN orders ON o_custkey = c_custkey GROUP BY r_name
SELECT a.n AS x, b.n AS y FROM numbers a JOIN numbers b ON b.n BETWEEN a.n AND a.n + 2 WHERE a.n < 10
SELECT * FROM sales s, customers c, rates r WHERE s.customer_id = c.id AND s.sold_on >= r.valid_from
SELECT * FROM (sales s JOIN customers c ON c.id = s.customer_id)

## subqueries and sets
SELECT region, (SELECT count(*) FROM sales i WHERE i.region = o.region) AS n FROM sales o
SELECT * FROM sales WHERE amount > ALL (SELECT rate FROM rates)
SELECT * FROM sales WHERE amount = ANY (SELECT max(amount) FROM sales GROUP BY region)
SELECT * FROM sales WHERE (region, product) IN (SELECT region, product FROM big_sales)
SELECT * FROM sales WHERE (region, product) IN (('North', 'tea'), ('South', 'mate'))
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM sales WHERE customer_id IS NOT NULL)
SELECT ARRAY(SELECT region FROM sales ORDER BY region) AS regions
SELECT region FROM sales UNION SELECT name FROM customers ORDER BY 1
SELECT region, amount FROM sales UNION ALL BY NAME SELECT 1 AS amount, 'x' AS region
SELECT region FROM sales EXCEPT ALL SELECT 'North'
SELECT region FROM sales INTERSECT ALL SELECT region FROM big_sales
(SELECT region FROM sales LIMIT 1) UNION ALL (SELECT name FROM customers LIMIT 1) LIMIT 2
VALUES (1, 'one'), (2, 'two') ORDER BY 1 DESC
SELECT * FROM (VALUES (1, 'one'), (2, 'two')) AS t(number, word)
SELECT * FROM (VALUES (DATE '2024-01-01', 1.5), (DATE '2024-01-02', NULL)) t(d, v) WHERE v IS NOT NULL
SELECT EXISTS (SELECT 1 FROM sales WHERE amount > 1000) AS any_large
SELECT EXISTS (FROM sales) AS e
SELECT x FROM (SELECT unnest([1, 2, 3]) AS x) WHERE x % 2 = 1
SELECT 1 AS a UNION SELECT 2 UNION SELECT 3 EXCEPT SELECT 2

## nested values
SELECT [1, 2, 3] AS l, ['a', 'b'][1] AS first_item, list_value(1, 2) AS lv, array_value(1, 2) AS av
SELECT list_sort([3, 1, 2], 'DESC'), list_distinct([1, 1, 2]), list_unique([1, 1]), list_contains([1, 2], 1), list_position([1, 2], 2)
SELECT list_filter([1, 2, 3, 4], lambda x: x % 2 = 0), list_reduce([1, 2, 3], lambda a, b: a + b), list_transform([1, 2], lambda x, i: x * i)
SELECT [x * 2 FOR x IN [1, 2, 3] IF x > 1] AS doubled
SELECT [upper(s) FOR s IN ['a', 'b']] AS loud, [y FOR y, i IN [4, 5, 6] IF i > 1] AS tail
SELECT flatten([[1, 2], [3]]), list_zip([1, 2], ['a', 'b']), list_aggregate([1, 2, 3], 'sum'), list_avg([1, 2])
SELECT unnest([{'a': 1, 'b': 2}, {'a': 3, 'b': 4}], recursive := true)
SELECT unnest({'a': 1, 'b': 'x'})
SELECT {'name': 'Ada', 'tags': ['x', 'y']} AS s, {'name': 'Ada'}.name, struct_extract({'a': 1}, 'a'), row(1, 'a')
SELECT struct_pack(region := region, amount := amount) AS packed FROM sales
SELECT s.packed.region FROM (SELECT {'region': region} AS packed FROM sales) s
SELECT packed.* FROM (SELECT {'region': region, 'amount': amount} AS packed FROM sales)
SELECT map {'a': 1, 'b': 2} AS m, map_keys(map {'a': 1}), map_values(map {'a': 1}), map_entries(map {'a': 1}), map(['x'], [1])['x'], cardinality(map {'a': 1})
SELECT element_at(map {'a': 1}, 'a'), map_from_entries([('k', 1), ('l', 2)]), map_concat(map {'a': 1}, map {'b': 2})
SELECT name, tags[1], tags[-1], tags[1:1], len(tags), array_length(tags) FROM customers
SELECT name FROM customers WHERE list_contains(tags, 'vip') OR 'old' IN tags OR tags && ['new']
SELECT name, unnest(tags) AS tag, generate_subscripts(tags, 1) AS pos FROM customers
SELECT tag, count(*) FROM (SELECT unnest(tags) AS tag FROM customers) GROUP BY tag
SELECT list_slice([1, 2, 3, 4], 2, 3), [1, 2, 3, 4][2:], [1, 2, 3, 4][:-2], [1, 2, 3, 4, 5][1:5:2]
SELECT list_concat([1], [2]), [1] || [2], list_append([1], 2), list_prepend(0, [1]), list_reverse([1, 2])
SELECT union_tag(union_value(num := 1)), union_extract(union_value(num := 1), 'num')
SELECT array_cosine_similarity(array_value(1.0::FLOAT, 2.0::FLOAT), array_value(2.0::FLOAT, 3.0::FLOAT)), array_distance([1.0, 2.0]::FLOAT[2], [2.0, 3.0]::FLOAT[2])
SELECT apply([1, 2], lambda x: x + 1), array_to_string(['a', 'b'], '-'), string_split('a b c', ' ')
SELECT list_transform(list_transform([[1, 2], [3]], lambda x: list_sum(x)), lambda y: y * 2)
SELECT list_transform([[1, 2], [3]], lambda row: list_transform(row, lambda cell: cell + 1))
SELECT unnest(range(3)) AS i, unnest(['a', 'b', 'c']) AS s
SELECT i, list_sum(range(100)) FROM (SELECT 5 AS i) WHERE false OR i = 5 AND list_sum([i]) = 5 OFFSET 10

## json
SELECT detail -> 'channel' AS raw, detail ->> 'channel' AS channel, detail ->> '$.channel' AS by_path FROM sales
SELECT json_extract(detail, '$.channel'), json_extract_string(detail, ['channel', 'x']), json_type(detail), json_keys(detail), json_valid('{') FROM sales
SELECT (detail ->> 'channel') = 'web' AS web, count(*) FROM sales GROUP BY web
SELECT '{"a": {"b": {"c": {"d": {"e": {"f": 7}}}}}}'::JSON -> 'a' -> 'b' -> 'c' -> 'd' -> 'e' ->> 'f' AS deep
SELECT '[1, 2, 3]'::JSON -> 0, '[1, 2, 3]'::JSON ->> -1, json_array_length('[1, 2]'), json_array(1, 'a'), json_object('k', 1)
SELECT key, value, type, fullkey FROM json_each('{"a": 1, "b": [2]}')
SELECT count(*) FROM sales, json_each(sales.detail)
SELECT fullkey, atom FROM json_tree('{"a": {"b": 1}}')
SELECT to_json({'a': 1}), json_merge_patch('{"a": 1}', '{"b": 2}'), json_structure('{"a": 1}'), json_contains('[1]', '1'), json_value('{"a": 1}', '$.a')
SELECT json_transform('{"a": 1}', '{"a": "INTEGER"}'), from_json('[1]', '["INTEGER"]')
SELECT unnest(from_json('[{"a": 1}, {"a": 2}]', '[{"a": "INTEGER"}]'), recursive := true)
SELECT row_to_json({'a': 1}), array_to_json([1, 2]), json_pretty('{"a": 1}'), json_exists('{"a": 1}', '$.a')
SELECT detail.channel FROM sales
SELECT CAST(detail AS STRUCT(channel VARCHAR)).channel FROM sales

## literals, names and comments
SELECT 'SELECT; DROP TABLE sales; --' AS text, 'COPY sales TO ''x''' AS more
SELECT $$it's; a "text" -- of any kind$$ AS a, $x$ $$ DELETE $$ $x$ AS b
SELECT E'line\nfeed \'quoted\' \\' AS a, E'\u00e9t\u00e9' AS b
SELECT 'a'@U+000A@'b' AS adjacent
SELECT "select", "from", "where", "delete", "attach" FROM (SELECT 1 AS "select", 2 AS "from", 3 AS "where", 4 AS "delete", 5 AS "attach")
SELECT "a;b", "x""y", "--no comment" FROM (SELECT 1 AS "a;b", 2 AS "x""y", 3 AS "--no comment")
SELECT count(*) AS "count(*)", sum(amount) AS "sum(amount); total" FROM sales
SELECT region -- the region; DELETE nothing@U+000A@FROM sales
SELECT /* DROP TABLE sales; */ region /* /* nested */ */ FROM sales -- the end
-- first a remark: INSERT@U+000A@/* UPDATE sales SET x */ SELECT 1 AS one;
SELECT 1;;
SELECT 'naïve – “quotes” 😀' AS text, '日本語' AS "列"
SELECT 名前 FROM (SELECT 'Ada' AS 名前)
SELECT 1_000_000 AS million, 1e3 AS float, .5 AS half, 5. AS five, -1 AS minus, +1 AS plus, 12345678901234567890123 AS huge
SELECT 1.5e-3, '1'::HUGEINT, 1::UTINYINT
SELECT true, FALSE, NULL, 'nan'::DOUBLE IS NULL
SELECT 'abc'::BLOB, '\xAA'::BLOB, x'ff' WHERE false
SELECT copy, call, load, install, checkpoint, vacuum FROM (SELECT 1 AS copy, 2 AS call, 3 AS load, 4 AS install, 5 AS checkpoint, 6 AS vacuum)
SELECT set, reset, pragma, export, import FROM (SELECT 1 AS set, 2 AS reset, 3 AS pragma, 4 AS export, 5 AS import)
SELECT update, insert, truncate, merge FROM (SELECT 1 AS update, 2 AS insert, 3 AS truncate, 4 AS merge)
SELECT begin, commit, rollback, use, attach, detach FROM (SELECT 1 AS begin, 2 AS commit, 3 AS rollback, 4 AS use, 5 AS attach, 6 AS detach)
SELECT 'x' AS "user", 1 AS "table", 2 AS "order"
SELECT t.date, t.timestamp, t.value, t.key, t.type FROM (SELECT DATE '2024-01-01' AS date, TIMESTAMP '2024-01-01' AS timestamp, 1 AS value, 2 AS key, 3 AS type) t
SELECT query, version, "glob" FROM (SELECT 1 AS query, 2 AS version, 3 AS "glob")
SELECT sales.region AS "Region", sum(sales.amount) AS "Umsatz (€)" FROM sales AS sales GROUP BY sales.region
SELECT region FROM sales WHERE region = 'O''Brien' OR product = ';' OR product = '--'

## dates and times
SELECT sold_on, sold_on + 7, sold_on - 7, sold_on + INTERVAL '1 month', sold_on - INTERVAL 2 WEEKS, sold_on + INTERVAL (customer_id) DAY FROM sales
SELECT date_diff('day', DATE '2024-01-01', sold_on), datediff('month', DATE '2023-01-01', sold_on), date_sub('year', DATE '2000-01-01', sold_on), age(TIMESTAMP '2024-05-01', TIMESTAMP '2024-01-01') FROM sales
SELECT year(sold_on), quarter(sold_on), month(sold_on), week(sold_on), isodow(sold_on), dayofyear(sold_on), monthname(sold_on), dayname(sold_on) FROM sales
SELECT extract(epoch FROM TIMESTAMP '2024-01-01'), extract('week' FROM sold_on), date_part('doy', sold_on), date_part(['year', 'month'], sold_on) FROM sales
SELECT date_trunc('week', sold_on), date_trunc('quarter', sold_on), last_day(sold_on), make_date(2024, 2, 29), time_bucket(INTERVAL '2 days', sold_on) FROM sales
SELECT strftime(sold_on, '%d.%m.%Y'), strftime('%Y-W%V', sold_on), strptime('01/02/2024', '%d/%m/%Y'), try_strptime('x', '%Y') FROM sales
SELECT TIMESTAMP '2024-03-31 01:30:00' AT TIME ZONE 'Europe/Berlin', TIMESTAMPTZ '2024-03-31 01:30:00+00' AT TIME ZONE 'America/New_York'
SELECT timezone('UTC', TIMESTAMP '2024-01-01'), TIMESTAMPTZ '2024-01-01 00:00:00 Europe/Paris'
SELECT epoch(TIMESTAMP '2024-01-01'), epoch_ms(TIMESTAMP '2024-01-01'), to_timestamp(1700000000), make_timestamp(1700000000000000), epoch_ms(1700000000000)
SELECT TIME '12:30:00', INTERVAL '1 day 2 hours', INTERVAL 90 MINUTE, to_days(3), to_minutes(90), TIMETZ '12:00:00+02'
SELECT INTERVAL 1 HOUR * customer_id FROM sales
SELECT sold_on FROM sales WHERE sold_on BETWEEN '2024-01-01' AND '2024-12-31' AND sold_on >= current_date - INTERVAL 100 YEAR
SELECT current_date IS NOT NULL, now() > TIMESTAMP '2024-01-01', current_timestamp IS NOT NULL, today() > DATE '2024-01-01', localtimestamp IS NOT NULL
SELECT greatest(sold_on, DATE '2024-01-03'), least(sold_on, DATE '2024-01-03') FROM sales
SELECT range AS hour FROM range(TIMESTAMP '2024-01-01', TIMESTAMP '2024-01-02', INTERVAL 1 HOUR)
SELECT unnest(range(DATE '2024-01-01', DATE '2025-01-01', INTERVAL 1 MONTH))::DATE AS month
SELECT generate_series AS n FROM generate_series(1, 10, 3)
SELECT DATE '2024-02-29' + INTERVAL 1 YEAR, DATE '2024-01-31' + INTERVAL 1 MONTH, 'infinity'::DATE > DATE '2024-01-01'
SELECT datetrunc('month', o_orderdate) AS m, count(*) AS orders, sum(o_totalprice) AS total FROM orders WHERE o_orderdate >= DATE '1995-01-01' GROUP BY m ORDER BY m
SELECT EXTRACT(YEAR FROM l_shipdate) || '-Q' || quarter(l_shipdate) AS q, sum(l_quantity) FROM lineitem GROUP BY q ORDER BY q
SELECT century(sold_on), decade(sold_on), era(sold_on), yearweek(sold_on), julian(sold_on), days_in_month(sold_on), weekofyear(sold_on) FROM sales

## text and numbers
SELECT upper(region), lower(region), initcap FROM (SELECT region, upper(region[1]) || lower(region[2:]) AS initcap FROM sales)
SELECT concat(region, ' / ', product), concat_ws('-', region, NULL, product), region || product, format('{} sold {:.2f}', product, amount), printf('%s: %05.1f', region, amount::DOUBLE) FROM sales
SELECT substring(region, 1, 2), substr(region, 2), left(region, 2), right(region, 2), position('o' IN region), strpos(region, 'o'), instr(region, 'o') FROM sales
SELECT trim('  x '), ltrim('xxa', 'x'), rtrim('a  '), trim(BOTH 'x' FROM 'xax'), lpad('7', 3, '0'), rpad('7', 3, '.'), repeat('ab', 3), reverse('abc')
SELECT replace(region, 'th', '*'), translate('abc', 'ab', 'xy'), split_part('a.b.c', '.', 2), string_split_regex('a1b2', '[0-9]'), regexp_split_to_array('a,b', ',') FROM sales
SELECT regexp_extract(region, '([A-Z])(.*)', 1), regexp_extract_all('a1b22', '[0-9]+'), regexp_matches(region, 'o.t'), regexp_full_match(region, '.*'), regexp_replace(region, '(.)(.)', '\2\1'), region ~ 'N.*' FROM sales
SELECT regexp_extract('2024-05', '(\d+)-(\d+)', ['y', 'm'])
SELECT region LIKE 'N%', region ILIKE 'n%', region NOT LIKE '%x', region SIMILAR TO 'N.*', region GLOB 'N*', region ^@ 'No', 'a_b' LIKE 'a\_b' ESCAPE '\' FROM sales
SELECT length(region), strlen(region), char_length(region), bit_length(region), ascii('a'), chr(65), unicode('é'), ord('a'), md5(region), sha256(region) FROM sales
SELECT starts_with(region, 'N'), ends_with(region, 'h'), contains(region, 'o'), prefix(region, 'N'), suffix(region, 'h') FROM sales
SELECT strip_accents('é'), nfc_normalize('é'), url_encode('a b'), url_decode('a%20b'), to_base64('abc'::BLOB), from_base64('YWJj'), hex('a'), encode('a'), decode('a'::BLOB)
SELECT format('{:,.2f} {:>10} {:05d} {:x}', 1234.5, 'x', 42, 255)
SELECT format_bytes(123456), formatReadableDecimalSize(123456), bar FROM (SELECT repeat('#', 5) AS bar)
SELECT parse_filename('a/b.csv'), parse_dirname('a/b.csv'), parse_path('a/b.csv')
SELECT abs(-1), sign(-2), ceil(1.2), floor(1.8), round(1.2345, 2), trunc(1.9), sqrt(2), cbrt(8), power(2, 10), 2 ** 3, 2 ^ 3, exp(1), ln(2), log10(100), log2(8), log(2, 8)
SELECT 7 // 2, 7 % 2, 7 / 2, mod(7, 2), fdiv(7, 2), fmod(7, 2), gcd(12, 18), lcm(4, 6), factorial(5), 5!, 1 << 4, 5 & 3, 5 | 3, xor(5, 3), ~5
SELECT sin(1), cos(1), tan(1), asin(0.5), acos(0.5), atan(1), atan2(1, 2), degrees(pi()), radians(180), sinh(1), even(3), gamma(5), bit_count(7)
SELECT isnan('nan'::DOUBLE), isinf('inf'::DOUBLE), isfinite(1.0), nextafter(1.0::DOUBLE, 2.0::DOUBLE), round_even(2.5, 0), width FROM (SELECT 1 AS width)
SELECT greatest(1, 2, 3), least(1, 2), coalesce(NULL, 1), nullif(1, 1), ifnull(NULL, 2), if(true, 1, 2), constant_or_null(1, NULL)
SELECT random() BETWEEN 0 AND 1, uuid() IS NOT NULL, gen_random_uuid() IS NOT NULL, typeof(1), hash FROM (SELECT 1 AS hash)
SELECT amount::INTEGER, amount::VARCHAR, CAST(amount AS DOUBLE), TRY_CAST(region AS INTEGER), amount::DECIMAL(12, 4), TRY(CAST(region AS INTEGER)), customer_id::BIGINT::VARCHAR FROM sales
SELECT CASE region WHEN 'North' THEN 1 WHEN 'South' THEN 2 END AS code, CASE WHEN amount > 20 THEN 'a' WHEN amount > 15 THEN 'b' ELSE 'c' END AS class FROM sales
SELECT amount > 10 AND NOT (region = 'East') OR product IS DISTINCT FROM 'tea', region IS NOT DISTINCT FROM NULL, (amount > 10) IS TRUE, (amount > 10) IS NOT FALSE, (NULL = 1) IS UNKNOWN FROM sales
SELECT region COLLATE NOCASE AS r FROM sales ORDER BY r COLLATE de
SELECT region FROM sales WHERE region COLLATE NOACCENT = 'North' ORDER BY region NULLS FIRST
SELECT hex(255), bin(5), to_hex(255), unhex('ff'), from_hex('ff'), '101'::BIT & '110'::BIT
SELECT 'small'::ENUM ('small', 'large') AS size
SELECT 1 WHERE 1 IN (1, 2, 3) AND 2 NOT IN (4, 5) AND 'a' BETWEEN 'a' AND 'b' AND 3 NOT BETWEEN 4 AND 5
SELECT NOT true, - - 1, +1, -(-1)
SELECT error('never') WHERE false
SELECT 'North'.upper().left(2), [1, 2, 3].list_sum(), ('a' || 'b').length()
SELECT ((((((1 + 2) * 3) - 4) / 5) % 6)) AS nested

## samples
SELECT count(*) <= 100000 FROM numbers TABLESAMPLE 10%
SELECT count(*) FROM numbers TABLESAMPLE reservoir(100 ROWS) REPEATABLE (42)
SELECT * FROM sales TABLESAMPLE bernoulli(50%)
SELECT * FROM sales USING SAMPLE 10 PERCENT (system, 7)
SELECT region, avg(amount) FROM (FROM sales USING SAMPLE reservoir(2 ROWS) REPEATABLE (1)) GROUP BY region

## larger answers
WITH monthly AS (SELECT date_trunc('month', o_orderdate) AS month, o_orderpriority AS priority, sum(o_totalprice) AS total FROM orders GROUP BY ALL), ranked AS (SELECT *, row_number() OVER (PARTITION BY month ORDER BY total DESC) AS nr FROM monthly) SELECT month, priority, total, round(100 * total / sum(total) OVER (PARTITION BY month), 1) AS percent FROM ranked WHERE nr <= 2 ORDER BY month, nr
SELECT c_mktsegment, count(DISTINCT c_custkey) AS customers, sum(o_totalprice) AS revenue, sum(o_totalprice) / count(DISTINCT c_custkey) AS per_customer, median(o_totalprice) AS middle FROM customer LEFT JOIN orders ON o_custkey = c_custkey GROUP BY c_mktsegment ORDER BY revenue DESC NULLS LAST
WITH first_order AS (SELECT o_custkey, min(date_trunc('year', o_orderdate)) AS cohort FROM orders GROUP BY o_custkey) SELECT cohort, date_diff('year', cohort, date_trunc('year', o_orderdate)) AS age, count(DISTINCT o.o_custkey) AS active FROM orders o JOIN first_order f USING (o_custkey) GROUP BY ALL ORDER BY ALL
WITH p AS (SELECT l_partkey, sum(l_extendedprice * (1 - l_discount)) AS revenue FROM lineitem GROUP BY 1), c AS (SELECT *, sum(revenue) OVER (ORDER BY revenue DESC) / sum(revenue) OVER () AS cumulated FROM p) SELECT CASE WHEN cumulated <= 0.8 THEN 'A' WHEN cumulated <= 0.95 THEN 'B' ELSE 'C' END AS class, count(*) AS parts, sum(revenue) AS revenue FROM c GROUP BY class ORDER BY class
SELECT p.p_brand, year(o.o_orderdate) AS y, sum(l.l_extendedprice) AS v, sum(sum(l.l_extendedprice)) OVER (PARTITION BY p.p_brand ORDER BY year(o.o_orderdate)) AS cumulated FROM lineitem l JOIN part p ON p.p_partkey = l.l_partkey JOIN orders o ON o.o_orderkey = l.l_orderkey GROUP BY ALL ORDER BY ALL
SELECT 'supplier' AS kind, s_name AS name, s_acctbal AS balance FROM supplier UNION ALL SELECT 'customer', c_name, c_acctbal FROM customer ORDER BY balance DESC LIMIT 20
SELECT l_shipmode, quantile_cont(date_diff('day', l_shipdate, l_receiptdate), 0.5) AS median_days, avg(date_diff('day', l_commitdate, l_receiptdate)) FILTER (WHERE l_receiptdate > l_commitdate) AS late_by, count(*) FILTER (WHERE l_receiptdate > l_commitdate) * 100.0 / count(*) AS late_percent FROM lineitem GROUP BY l_shipmode ORDER BY late_percent DESC
SELECT dayname(o_orderdate) AS weekday, isodow(o_orderdate) AS nr, count(*) AS orders FROM orders GROUP BY ALL ORDER BY nr
SELECT n_name, list({'customer': c_name, 'balance': c_acctbal} ORDER BY c_acctbal DESC)[1:3] AS top FROM nation JOIN customer ON c_nationkey = n_nationkey GROUP BY n_name
SELECT regexp_extract(p_type, '^(\w+)', 1) AS kind, count(*) AS parts, round(avg(p_retailprice), 2) AS price FROM part GROUP BY kind ORDER BY parts DESC

## a bit of everything
SELECT * FROM sales
select region, sum(amount) AS total FROM sales GROUP BY region ORDER BY total DESC LIMIT 3;
FROM sales SELECT region, count(*) GROUP BY ALL ORDER BY ALL
VALUES (1, 'a'), (2, 'b')
(SELECT region FROM sales) UNION ALL (SELECT name FROM customers)
SELECT 'DELETE FROM sales; DROP TABLE sales' AS literal
SELECT 'it''s; -- fine' AS quoted, E'tab\tand \'quote\'' AS escaped, $$dollar; quote$$ AS dollars, $tag$a$$b$tag$ AS tagged
SELECT "select", "drop table" FROM (SELECT 1 AS "select", 2 AS "drop table") AS "delete"
SELECT 1 AS a -- DELETE everything; really
/* INSERT /* nested; */ still a comment */ SELECT 1 AS a
SELECT 1 AS a; -- the end
SELECT region, amount, row_number() OVER (PARTITION BY region ORDER BY amount DESC) AS nr FROM sales QUALIFY nr <= 2
SELECT sold_on, sum(amount) OVER (ORDER BY sold_on ROWS BETWEEN 6 PRECEDING AND CURRENT ROW EXCLUDE CURRENT ROW) AS moving FROM sales
SELECT region, lag(amount) OVER w AS before, lead(amount, 1, 0) OVER w AS after, ntile(4) OVER w AS quarter FROM sales WINDOW w AS (PARTITION BY region ORDER BY sold_on)
SELECT region, first_value(amount) OVER w, last_value(amount) OVER w, nth_value(amount, 2) OVER w, cume_dist() OVER w, percent_rank() OVER w, dense_rank() OVER w, rank() OVER w FROM sales WINDOW w AS (PARTITION BY region ORDER BY amount)
FROM (PIVOT sales ON region IN ('North', 'South') USING sum(amount) GROUP BY product)
PIVOT sales ON region IN ('North', 'South') USING sum(amount) GROUP BY product
FROM (UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b INTO NAME k VALUE v)
SELECT region, product, sum(amount) FROM sales GROUP BY GROUPING SETS ((region), (product), ())
SELECT region, product, grouping(region), sum(amount) FROM sales GROUP BY CUBE (region, product)
SELECT region, product, sum(amount) FROM sales GROUP BY ROLLUP (region, product) HAVING sum(amount) > 10
SELECT c.name, s.top FROM customers c, LATERAL (SELECT max(amount) AS top FROM sales WHERE sales.customer_id = c.id) s
SELECT name, unnest(tags) AS tag FROM customers
SELECT name, tag FROM customers, unnest(tags) AS t(tag)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT i, i * i AS square FROM n
WITH RECURSIVE path AS (SELECT id, name AS trail FROM customers WHERE id = 1 UNION ALL SELECT c.id, p.trail || '/' || c.name FROM customers c JOIN path p ON c.id = p.id + 1) FROM path
SELECT s.sold_on, r.rate FROM sales s ASOF JOIN rates r ON s.sold_on >= r.valid_from
SELECT list_transform([1, 2, 3], lambda x: x * 2) AS doubled, [x + 1 FOR x IN [1, 2, 3] IF x > 1] AS filtered, list_sum([1, 2])
SELECT {'a': 1, 'b': 'x'}.a AS a, struct_pack(k := 1) AS s, map {'x': 1}['x'] AS m, [1, 2, 3][2:3] AS slice
SELECT detail ->> 'channel' AS channel, count(*) FROM sales GROUP BY 1
SELECT json_extract_string(detail, '$.channel') AS channel, json_array_length('[1,2]') FROM sales
SELECT key, value FROM json_each('{"a": 1}')
SELECT date_trunc('month', sold_on) AS month, sum(amount) AS total FROM sales GROUP BY month ORDER BY month
SELECT extract(year FROM sold_on) AS year, dayname(sold_on), strftime(sold_on, '%Y-%m') FROM sales
SELECT sold_on + INTERVAL 3 DAY AS later, sold_on - DATE '2024-01-01' AS days, age(sold_on) IS NOT NULL FROM sales
SELECT range AS day FROM range(DATE '2024-01-01', DATE '2024-01-10', INTERVAL 1 DAY)
SELECT unnest(generate_series(DATE '2024-01-01', DATE '2024-03-01', INTERVAL 1 MONTH)) AS month
SELECT d.day, coalesce(sum(s.amount), 0) FROM generate_series(TIMESTAMP '2024-01-01', TIMESTAMP '2024-01-05', INTERVAL '6 hours') AS d(day) LEFT JOIN sales s ON s.sold_on = d.day::DATE GROUP BY ALL
SELECT * EXCLUDE (detail) REPLACE (upper(region) AS region) FROM sales
SELECT COLUMNS('amount|region') FROM sales
SELECT DISTINCT ON (region) region, amount FROM sales ORDER BY region, amount DESC
SELECT region, count(*) FILTER (WHERE amount > 10) AS big, sum(amount) FILTER (WHERE product = 'tea') FROM sales GROUP BY region
SELECT CASE WHEN amount > 20 THEN 'high' WHEN amount > 10 THEN 'middle' ELSE 'low' END AS class, count(*) FROM sales GROUP BY 1
SELECT region FROM sales WHERE amount BETWEEN 5 AND 50 AND region NOT IN ('East') AND product LIKE 't%' AND product NOT ILIKE '%x' AND region IS NOT NULL
SELECT name FROM customers WHERE EXISTS (SELECT 1 FROM sales WHERE customer_id = customers.id) AND id = ANY (SELECT customer_id FROM sales)
SELECT name FROM customers c LEFT JOIN sales s ON s.customer_id = c.id WHERE s.customer_id IS NULL
SELECT * FROM customers SEMI JOIN sales ON customers.id = sales.customer_id
SELECT region FROM sales INTERSECT SELECT region FROM sales EXCEPT SELECT 'East'
SELECT median(amount), quantile_cont(amount, 0.9), stddev_samp(amount), corr(amount, customer_id), mode(product), arg_max(product, amount) FROM sales
SELECT string_agg(DISTINCT product, ', ' ORDER BY product) AS products, list(region ORDER BY amount) FROM sales
SELECT approx_count_distinct(customer_id), histogram(product), bool_or(amount > 10), count(DISTINCT region) FROM sales
SELECT regexp_replace(product, '[aeiou]', '*', 'g'), regexp_matches(region, '^N'), split_part('a-b', '-', 2), lpad(product, 10, '.'), repeat('=', 20) FROM sales
SELECT format('{:,}', 1234567), printf('%05.1f', 3.14159), round(amount, 1), amount::INTEGER, try_cast(product AS INTEGER) FROM sales
SELECT width_bucket FROM (SELECT floor(amount / 10) * 10 AS width_bucket FROM sales) GROUP BY width_bucket ORDER BY 1
WITH a AS (SELECT region, sum(amount) AS t FROM sales GROUP BY region), b AS MATERIALIZED (SELECT sum(t) AS all_t FROM a) SELECT region, 100.0 * t / all_t AS share FROM a, b
WITH sales AS (SELECT * FROM main.sales WHERE amount > 0) SELECT count(*) FROM sales
SELECT * FROM sales USING SAMPLE 3 ROWS
SELECT région, "größe" FROM (SELECT 'Île-de-France' AS région, 3 AS "größe")
SELECT amount AS "Umsatz in €", region AS "Región" FROM sales ORDER BY 1 LIMIT 2 OFFSET 1
SELECT a: 1, b: 2
SELECT name FROM customers WHERE created_at >= TIMESTAMP '2024-01-01 00:00:00' AND created_at AT TIME ZONE 'UTC' IS NOT NULL
SELECT time_bucket(INTERVAL 1 WEEK, sold_on) AS week, avg(amount) FROM sales GROUP BY ALL ORDER BY week
SELECT (product).upper().substring(1, 2) AS short FROM sales
SELECT * FROM big_sales
SELECT last_update, "update" FROM (SELECT 1 AS last_update, 2 AS "update")
