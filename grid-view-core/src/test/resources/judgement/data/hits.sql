-- Web traffic of June 2024 as an analytics service would have it: wide, denormalised, with names in capitals.
-- Evenly spread and always the same: a hash in plain arithmetic, as the engine's own may change with its version.
CREATE MACRO stir(x) AS xor(x, x >> 15) * 668265263 % 4294967296;;
CREATE MACRO draw(i, salt, n) AS
  CAST((stir((i + 1) * 2654435761 % 4294967296 + CAST(salt AS BIGINT) * 97612893) // 8) % n AS INTEGER);;
CREATE TABLE hits AS
SELECT
  CAST(7000000000000000 + i * 7919 AS BIGINT) AS WatchID,
  TIMESTAMP '2024-06-01 00:00:00' + to_seconds(draw(i, 1, 30 * 86400)) AS EventTime,
  CAST(TIMESTAMP '2024-06-01 00:00:00' + to_seconds(draw(i, 1, 30 * 86400)) AS DATE) AS EventDate,
  [62, 38, 1704, 57][1 + draw(i, 2, 4)] AS CounterID,
  CAST(435090932899640 + draw(i, 3, 900) * 31337 AS BIGINT) AS UserID,
  [229, 2, 208, 1, 34, 47, 158, 7][1 + draw(i, 4, 8)] AS RegionID,
  'https://shop.example/' || ['', 'catalogue', 'catalogue/lamps', 'basket', 'checkout', 'help', 'about'][1 + draw(i, 5, 7)]
    AS URL,
  ['', 'https://search.example/', 'https://news.example/', 'https://mail.example/'][1 + draw(i, 6, 4)] AS Referer,
  ['', '', '', '', 'desk lamp', 'lamp shade', 'led bulb', 'floor lamp', 'return policy'][1 + draw(i, 7, 9)] AS SearchPhrase,
  [1920, 1366, 1536, 390, 412, 1440][1 + draw(i, 8, 6)] AS ResolutionWidth,
  CASE WHEN draw(i, 8, 6) IN (3, 4) THEN 1 ELSE 0 END AS IsMobile,
  [0, 0, 0, 0, 0, 2, 3, 4][1 + draw(i, 9, 8)] AS AdvEngineID,
  ['Chrome', 'Firefox', 'Safari', 'Edge', 'Other'][1 + draw(i, 10, 5)] AS Browser,
  CAST(20 + draw(i, 11, 40) * draw(i, 12, 100) AS INTEGER) AS SendTiming,
  CAST(500 + draw(i, 13, 900) * draw(i, 14, 900) AS BIGINT) AS BytesSent
FROM range(5000) AS t(i);;
