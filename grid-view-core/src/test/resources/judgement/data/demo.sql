CREATE TABLE birdstrikes AS FROM read_csv('${folder}/birdstrikes.csv', header = true, types = {
  'speed_knots': 'INTEGER', 'repair_cost_usd': 'INTEGER', 'other_cost_usd': 'INTEGER', 'total_cost_usd': 'INTEGER'
});;
CREATE TABLE employment AS
SELECT * REPLACE (
  CAST(wholesale_trade AS DECIMAL(8,1)) AS wholesale_trade,
  CAST(retail_trade AS DECIMAL(8,1)) AS retail_trade,
  CAST(transportation_and_warehousing AS DECIMAL(8,1)) AS transportation_and_warehousing,
  CAST(utilities AS DECIMAL(8,1)) AS utilities
)
FROM read_csv('${folder}/employment.csv', header = true);;
CREATE TABLE flights AS FROM read_csv('${folder}/flights.csv', header = true, types = {
  'delay_minutes': 'INTEGER', 'distance_miles': 'INTEGER'
});;
CREATE TABLE gapminder AS FROM read_csv('${folder}/gapminder.csv', header = true, types = {'year': 'INTEGER'});;
CREATE TABLE penguins AS FROM read_csv('${folder}/penguins.csv', header = true, types = {
  'beak_length_mm': 'DECIMAL(4,1)', 'beak_depth_mm': 'DECIMAL(4,1)',
  'flipper_length_mm': 'INTEGER', 'body_mass_g': 'INTEGER'
});;
CREATE TABLE weather AS FROM read_csv('${folder}/weather.csv', header = true, types = {
  'precipitation_mm': 'DECIMAL(5,1)', 'temp_max_celsius': 'DECIMAL(4,1)', 'temp_min_celsius': 'DECIMAL(4,1)',
  'wind': 'DECIMAL(4,1)'
});;
