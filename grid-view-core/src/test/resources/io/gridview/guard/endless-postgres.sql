# The grammar of these is harmless; the limits of the run must end them.
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT i FROM n
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n, sales) SELECT count(*) FROM n
SELECT count(*) FROM sales a, sales b, sales c, sales d, sales e
SELECT sum(a.amount) FROM sales a CROSS JOIN sales b CROSS JOIN sales c CROSS JOIN sales d CROSS JOIN sales e ORDER BY 1
SELECT a.id FROM sales a, sales b, sales c, sales d ORDER BY random()
SELECT count(*) FROM generate_series(1, 1000000) a, generate_series(1, 1000000) b
SELECT count(DISTINCT a.id * b.id * c.id * d.id) FROM sales a, sales b, sales c, sales d
SELECT 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' ~ '^((a+)+)+\1\2$' FROM sales a, sales b, sales c, sales d
SELECT repeat('a', 1000) ~ '(a*)*(a*)*(a*)*(a*)*\1\2\3\4b' FROM sales a, sales b, sales c
SELECT regexp_replace(repeat('ab', 1000), '(.*)(.*)(.*)(.*)x\1\2\3\4', '') FROM sales a, sales b
SELECT sum(x) FROM (SELECT random() AS x FROM sales a, sales b, sales c, sales d, sales e) t
SELECT count(*) FROM sales a JOIN sales b ON a.region <> b.product JOIN sales c ON b.region <> c.product JOIN sales d ON c.region <> d.product JOIN sales e ON d.region <> e.product
SELECT max(length(repeat(s.region, 1000))) FROM sales s, sales t, sales u, sales v
SELECT (SELECT count(*) FROM sales b, sales c, sales d WHERE b.id + c.id + d.id > a.id) FROM sales a
SELECT count(*) FROM sales a WHERE a.id IN (SELECT b.id + c.id + d.id + e.id FROM sales b, sales c, sales d, sales e WHERE b.id <> a.id)
SELECT row_number() OVER (ORDER BY a.id, b.id, c.id, d.id) FROM sales a, sales b, sales c, sales d
SELECT * FROM generate_series('0001-01-01'::timestamp, '9999-01-01', '1 minute') g, sales
SELECT count(*) FROM events a, events b, events c, events d, events e WHERE a.payload <> e.payload
SELECT a.id FROM sales a, sales b, sales c, sales d, sales e LIMIT 10 OFFSET 100000000000
