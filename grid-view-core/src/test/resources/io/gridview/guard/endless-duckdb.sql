## Queries that only read, so the guard lets them pass, and that would run for hours: a limit ends each. One a line.

## legal, but without end
SELECT count(*) FROM numbers a, numbers b, numbers c
SELECT sum(a.n * b.n) FROM range(1000000) a(n), range(1000000) b(n)
SELECT max(a.n + b.n + c.n) FROM numbers a CROSS JOIN numbers b CROSS JOIN numbers c WHERE a.n + b.n > c.n
SELECT count(*) FROM range(1000000000000) r(i) WHERE i % 7 = 3
SELECT i FROM range(9000000000000000000) r(i) WHERE i < 0
SELECT sum(i) FROM generate_series(1, 1000000000000) g(i)
SELECT count(DISTINCT i * 31 % 1000003) FROM range(1000000000000) r(i)
SELECT count(*) FROM range(TIMESTAMP '0001-01-01', TIMESTAMP '9999-01-01', INTERVAL 1 MICROSECOND)
SELECT * FROM numbers a, numbers b ORDER BY a.n * b.n DESC LIMIT 1
SELECT i, count(*) FROM (SELECT a.n * b.n AS i FROM numbers a, numbers b) GROUP BY i ORDER BY 2 LIMIT 5
WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r
WITH RECURSIVE r(i) AS (SELECT 1 UNION SELECT (i + 1) % 1000000007 FROM r) SELECT max(i) FROM r
WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i FROM r LIMIT 1 OFFSET 1000000000
WITH RECURSIVE r(i) AS (SELECT 1::HUGEINT UNION ALL SELECT a.i FROM r a, r b) SELECT count(*) FROM r
WITH RECURSIVE r(s) AS (SELECT 'a' UNION ALL SELECT s || s FROM r) SELECT max(length(s)) FROM r
WITH RECURSIVE r(l) AS (SELECT [1] UNION ALL SELECT l || l FROM r) SELECT max(len(l)) FROM r
WITH RECURSIVE r(i) USING KEY (i) AS (SELECT 1 UNION SELECT i + 1 FROM r) SELECT count(*) FROM r
WITH RECURSIVE a(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM a WHERE i < 100000), b AS (SELECT x.i FROM a x, a y, a z) SELECT count(*) FROM b
WITH RECURSIVE p(n, f) AS (SELECT 2, true UNION ALL SELECT n + 1, (SELECT count(*) = 0 FROM range(2, 1000000) d(i) WHERE (n + 1) % i = 0) FROM p) SELECT max(n) FROM p
SELECT sum(x.n) OVER (ORDER BY x.n * y.n ROWS BETWEEN 100000 PRECEDING AND CURRENT ROW) FROM numbers x, numbers y
SELECT median(a.n) OVER (ORDER BY b.n) FROM numbers a, numbers b
SELECT count(*) FROM numbers a ASOF JOIN (SELECT x.n FROM numbers x, numbers y) b ON a.n >= b.n
SELECT count(*) FROM numbers a POSITIONAL JOIN (SELECT x.n FROM numbers x, numbers y, numbers z)
SELECT count(*) FROM (SELECT * FROM numbers a, numbers b, numbers c) TABLESAMPLE 1%
SELECT * FROM (SELECT a.n FROM numbers a, numbers b, numbers c) USING SAMPLE reservoir(10 ROWS)
SELECT n, (SELECT count(*) FROM numbers a, numbers b WHERE a.n + b.n > numbers.n) FROM numbers
SELECT count(*) FROM numbers a, LATERAL (SELECT count(*) AS c FROM numbers b, numbers d WHERE b.n * d.n > a.n) l WHERE c > 0
SELECT count(*) FROM numbers a WHERE (SELECT sum(b.n % (a.n + 1)) FROM numbers b) < 0
SELECT count(*) FROM numbers a FULL JOIN numbers b ON a.n < b.n LEFT JOIN numbers c ON c.n < b.n
SELECT count(*) FROM (SELECT a.n * b.n FROM numbers a, numbers b INTERSECT SELECT a.n + b.n FROM numbers a, numbers b)
SELECT count(*) FROM (SELECT DISTINCT a.word || b.word FROM numbers a, numbers b)
SELECT string_agg(a.word || b.word, ',') FROM numbers a, numbers b
SELECT list(a.n) FROM numbers a, numbers b
SELECT histogram(a.n * b.n) FROM numbers a, numbers b
SELECT mode(a.n * b.n), quantile_cont(a.n * b.n, 0.5) FROM numbers a, numbers b
SELECT json_group_array(a.word) FROM numbers a, numbers b
SELECT unnest(range(1000000)) FROM numbers
SELECT sum(list_sum(range(1000000))) FROM numbers
SELECT max(list_sum(list_transform(range(100000), lambda x: x * n))) FROM numbers
SELECT sum(list_reduce(range(100000), lambda a, b: a + b + n)) FROM numbers
SELECT count(*) FROM numbers WHERE regexp_matches(repeat('a', 1000) || word, '(a|aa)*b(x|y)*(a|aa)*c')
SELECT count(*) FROM numbers a, numbers b WHERE a.word LIKE '%1%2%3%' || b.word
SELECT count(*) FROM numbers a, numbers b WHERE regexp_matches(a.word, '.*' || b.n || '.*')
SELECT max(sha256(a.word || b.word)) FROM numbers a, numbers b
SELECT count(*) FROM numbers a GROUP BY CUBE (n, n % 2, n % 3, n % 5, n % 7, n % 11, n % 13, n % 17)
PIVOT (SELECT a.n, a.n % 10 AS d FROM numbers a, numbers b) ON d IN (0, 1, 2, 3, 4) USING sum(n)
SELECT repeat(word, 1000) FROM numbers a, (SELECT 1 FROM numbers) b ORDER BY 1
