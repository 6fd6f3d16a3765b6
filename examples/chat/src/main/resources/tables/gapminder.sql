CREATE TABLE gapminder AS
SELECT
  CAST(year AS INTEGER) AS year,
  country,
  CASE cluster
    WHEN 0 THEN 'South Asia'
    WHEN 1 THEN 'Europe and Central Asia'
    WHEN 2 THEN 'Sub-Saharan Africa'
    WHEN 3 THEN 'America'
    WHEN 4 THEN 'East Asia and Pacific'
    WHEN 5 THEN 'Middle East and North Africa'
  END AS region,
  pop AS population,
  life_expect AS life_expectancy,
  fertility
FROM read_json(${file})
ORDER BY country, year
