CREATE TABLE weather AS
SELECT
  date,
  precipitation AS precipitation_mm,
  temp_max AS temp_max_celsius,
  temp_min AS temp_min_celsius,
  wind,
  weather AS weather_type
FROM read_csv(${file}, header = true, columns = {
  'date': 'DATE',
  'precipitation': 'DECIMAL(5,1)',
  'temp_max': 'DECIMAL(4,1)',
  'temp_min': 'DECIMAL(4,1)',
  'wind': 'DECIMAL(4,1)',
  'weather': 'VARCHAR'
})
ORDER BY date
