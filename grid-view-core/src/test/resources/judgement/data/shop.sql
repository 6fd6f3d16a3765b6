-- A small shop with all that trips up a naive reader: two currencies, codes made of digits, shares, flags, notes, JSON.
-- Evenly spread and always the same: a hash in plain arithmetic, as the engine's own may change with its version.
CREATE MACRO stir(x) AS xor(x, x >> 15) * 668265263 % 4294967296;;
CREATE MACRO draw(i, salt, n) AS
  CAST((stir((i + 1) * 2654435761 % 4294967296 + CAST(salt AS BIGINT) * 97612893) // 8) % n AS INTEGER);;
CREATE TABLE customers AS
SELECT
  CAST(10001 + i AS INTEGER) AS customer_id,
  ['Ada', 'Bo', 'Cleo', 'Dov', 'Eda', 'Finn', 'Gil', 'Hana'][1 + draw(i, 1, 8)] || ' '
    || ['Berg', 'Costa', 'Dahl', 'Egli', 'Fink'][1 + draw(i, 2, 5)] || ' ' || CAST(i AS VARCHAR) AS name,
  CAST(49300000000 + draw(i, 3, 99999) * 977 AS BIGINT) AS phone_number,
  CAST(10115 + draw(i, 4, 80000) AS INTEGER) AS postcode,
  ['DE', 'FR', 'UA', 'ES', 'US'][1 + draw(i, 5, 5)] AS country_code,
  CAST(47.5 + draw(i, 6, 700) * 0.01 AS DOUBLE) AS latitude,
  CAST(6.2 + draw(i, 7, 800) * 0.01 AS DOUBLE) AS longitude,
  draw(i, 8, 4) = 0 AS is_business,
  CAST(1 + draw(i, 9, 5) AS INTEGER) AS rating,
  CAST(1950 + draw(i, 10, 55) AS INTEGER) AS birth_year,
  DATE '2022-01-01' + draw(i, 11, 900) AS signup_date
FROM range(300) AS t(i);;
CREATE TABLE orders AS
SELECT
  CAST(500001 + i AS INTEGER) AS order_id,
  CAST(10001 + draw(i, 21, 300) AS INTEGER) AS customer_id,
  TIMESTAMP '2023-01-01 06:00:00' + to_minutes(CAST(draw(i, 22, 730) * 1440 + draw(i, 23, 900) AS BIGINT)) AS ordered_at,
  ['web', 'app', 'store', 'phone'][1 + draw(i, 24, 4)] AS channel,
  ['new', 'paid', 'shipped', 'returned', 'cancelled'][1 + draw(i, 25, 5)] AS status,
  CASE WHEN draw(i, 26, 3) = 0 THEN 'USD' ELSE 'EUR' END AS currency,
  CAST(5 + draw(i, 27, 40000) * 0.01 AS DECIMAL(10,2)) AS amount,
  CAST(draw(i, 28, 6) * 5 AS DECIMAL(4,1)) AS discount_pct,
  CAST([0.07, 0.19][1 + draw(i, 29, 2)] AS DECIMAL(3,2)) AS tax_ratio,
  CAST(1 + draw(i, 30, 9) AS INTEGER) AS quantity,
  draw(i, 31, 10) = 0 AS is_gift,
  CASE WHEN draw(i, 32, 7) = 0 THEN NULL
    ELSE 'Please leave the parcel with the neighbour at number ' || CAST(draw(i, 33, 90) AS VARCHAR)
      || ' if nobody opens the door, and ring twice before you go.' END AS note,
  CAST('{"coupon": "C' || CAST(draw(i, 34, 9) AS VARCHAR) || '", "items": [1, 2]}' AS JSON) AS detail
FROM range(2000) AS t(i);;
CREATE TABLE products AS
SELECT
  'SKU-' || lpad(CAST(100 + i AS VARCHAR), 5, '0') AS sku,
  ['Adjustable desk lamp with dimmer and wireless charging pad', 'Ceiling lamp made of recycled glass, large',
   'Outdoor wall light with motion sensor and solar panel', 'Bulb'][1 + draw(i, 41, 4)] || ' no. '
    || CAST(i AS VARCHAR) AS title,
  ['Lamps', 'Bulbs', 'Outdoor', 'Shades', 'Spare parts'][1 + draw(i, 42, 5)] AS category,
  CAST(3 + draw(i, 43, 20000) * 0.01 AS DECIMAL(8,2)) AS price_eur,
  CAST(0.1 + draw(i, 44, 90) * 0.1 AS DECIMAL(5,1)) AS weight_kg,
  CAST(1 + draw(i, 45, 40) * 0.1 AS DECIMAL(2,1)) AS avg_rating,
  draw(i, 46, 500) AS stock,
  CAST(power(10, draw(i, 47, 6)) * (1 + draw(i, 48, 9)) AS BIGINT) AS page_views
FROM range(60) AS t(i);;
CREATE TABLE budget AS
SELECT
  DATE '2023-01-01' + to_months(CAST(m AS INTEGER)) AS month,
  CAST(100000 + m * 2500 AS DECIMAL(12,2)) AS planned_eur,
  CAST(98000 + m * 2900 + (m * m * 911) % 7000 - 3500 AS DECIMAL(12,2)) AS actual_eur,
  CAST(40 + m + (m * 7) % 5 AS INTEGER) AS headcount
FROM range(24) AS t(m);;
CREATE TABLE survey AS
SELECT * FROM (VALUES
  ('Strongly agree', 41), ('Agree', 87), ('Neutral', 35), ('Disagree', 22), ('Strongly disagree', 9)
) AS t(answer, replies);;
