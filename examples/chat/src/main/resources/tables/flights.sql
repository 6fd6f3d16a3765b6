CREATE TABLE flights AS
SELECT
  date,
  CAST(delay AS INTEGER) AS delay_minutes,
  CAST(distance AS INTEGER) AS distance_miles,
  origin,
  destination
FROM read_parquet(${file})
