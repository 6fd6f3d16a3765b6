CREATE TABLE birdstrikes AS
SELECT
  "Flight Date" AS flight_date,
  "Airport Name" AS airport,
  "Origin State" AS state,
  "Aircraft Airline Operator" AS airline,
  "Aircraft Make Model" AS aircraft,
  "Phase of flight" AS phase_of_flight,
  "Time of day" AS time_of_day,
  "Wildlife Species" AS wildlife_species,
  "Wildlife Size" AS wildlife_size,
  "Effect Amount of damage" AS damage,
  CAST("Speed IAS in knots" AS INTEGER) AS speed_knots,
  CAST("Cost Repair" AS INTEGER) AS repair_cost_usd,
  CAST("Cost Other" AS INTEGER) AS other_cost_usd,
  CAST("Cost Total $" AS INTEGER) AS total_cost_usd
FROM read_csv(${file}, header = true)
ORDER BY flight_date
