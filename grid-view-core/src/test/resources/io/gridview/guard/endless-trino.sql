# The grammar of these is harmless; the limits of the run must end them.
SELECT count(*) FROM lineitem a, lineitem b, lineitem c, lineitem d
SELECT count(DISTINCT a.id * b.id * c.id * d.id) FROM sales a, sales b, sales c, sales d
SELECT sum(a.amount) FROM sales a CROSS JOIN sales b CROSS JOIN sales c CROSS JOIN sales d CROSS JOIN sales e
SELECT a.id FROM sales a, sales b, sales c, sales d, sales e ORDER BY random()
SELECT count(*) FROM UNNEST(sequence(1, 10000)) AS a (x) CROSS JOIN UNNEST(sequence(1, 10000)) AS b (y) CROSS JOIN UNNEST(sequence(1, 10000)) AS c (z)
SELECT max(length(repeat_text)) FROM (SELECT rpad(a.region, 1000, 'x') AS repeat_text FROM sales a, sales b, sales c, sales d) t
SELECT row_number() OVER (ORDER BY a.id, b.id, c.id, d.id) FROM sales a, sales b, sales c, sales d
SELECT count(*) FROM sales a JOIN sales b ON a.region <> b.product JOIN sales c ON b.region <> c.product JOIN sales d ON c.region <> d.product JOIN sales e ON d.region <> e.product
