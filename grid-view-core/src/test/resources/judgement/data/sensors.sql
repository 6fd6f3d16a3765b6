-- Telemetry: hourly readings of five devices with an outage, minutes of a service, a fleet, a meter that only counts up.
CREATE TABLE readings AS
SELECT
  'D-' || lpad(CAST(d AS VARCHAR), 2, '0') AS device_id,
  ['Cellar', 'Roof', 'Hall', 'Yard', 'Office'][CAST(d AS INTEGER)] AS location,
  TIMESTAMP '2024-03-01 00:00:00' + to_hours(CAST(h AS BIGINT)) AS measured_at,
  CAST(12 + 2 * d + 5 * sin(h * 0.2618) + (h % 7) * 0.1 AS DECIMAL(5,1)) AS temperature_celsius,
  CAST(55 + 10 * cos(h * 0.2618 + d) AS DECIMAL(5,1)) AS humidity_pct,
  CAST(1000 * d + h * (1 + d * 0.25) AS DECIMAL(9,1)) AS energy_total_kwh,
  CAST(1 - h * d * 0.0005 AS DECIMAL(4,3)) AS battery_ratio,
  CASE WHEN (h + d) % 97 = 0 THEN 'fault' WHEN (h + d) % 31 = 0 THEN 'warn' ELSE 'ok' END AS status,
  (h + d) % 97 = 0 AS is_alarm
FROM range(1, 6) AS a(d), range(0, 24 * 14) AS b(h)
-- Nothing was received for a day and a half.
WHERE NOT (h BETWEEN 150 AND 186);;
CREATE TABLE service AS
SELECT
  TIMESTAMP '2024-03-04 08:00:00' + to_minutes(CAST(m AS BIGINT)) AS minute,
  CAST(400 + 200 * sin(m * 0.02) + (m * 37) % 50 AS INTEGER) AS requests,
  CAST((m * m * 13) % 9 AS INTEGER) AS errors,
  CAST(80 + (m * 91) % 140 + m // 9 AS INTEGER) AS p95_ms,
  CAST(35 + 20 * sin(m * 0.03) AS DECIMAL(5,2)) AS cpu_pct,
  CAST(2000000000 + m * 1500000 AS BIGINT) AS memory_bytes
FROM range(0, 360) AS t(m)
WHERE NOT (m BETWEEN 100 AND 115);;
CREATE TABLE fleet AS
SELECT
  'truck-' || lpad(CAST(v AS VARCHAR), 3, '0') AS vehicle,
  DATE '2024-01-01' + CAST(d AS INTEGER) AS day,
  CAST(50 + (v * 31 + d * 17) % 400 AS INTEGER) AS distance_km,
  CAST(20 + (v * 13 + d * 7) % 60 AS DECIMAL(6,2)) AS fuel_litres,
  48.1 + (v % 50) * 0.013 AS latitude,
  11.2 + (v % 40) * 0.017 AS longitude
FROM range(1, 201) AS a(v), range(0, 30) AS b(d);;
