CREATE TABLE penguins (species VARCHAR, island VARCHAR, sex VARCHAR, beak_length_mm DECIMAL(4,1), beak_depth_mm DECIMAL(4,1), flipper_length_mm INTEGER, body_mass_g INTEGER);
INSERT INTO penguins VALUES
  ('Adelie', 'Torgersen', 'Male', 39.1, 18.7, 181, 3750),
  ('Adelie', 'Biscoe', 'Female', 37.8, 18.3, 174, 3400),
  ('Adelie', 'Dream', 'Female', 39.5, 16.7, 178, 3250),
  ('Adelie', 'Torgersen', NULL, NULL, NULL, NULL, NULL),
  ('Chinstrap', 'Dream', 'Female', 46.5, 17.9, 192, 3500),
  ('Chinstrap', 'Dream', 'Male', 50.0, 19.5, 196, 3900),
  ('Gentoo', 'Biscoe', 'Female', 46.1, 13.2, 211, 4500),
  ('Gentoo', 'Biscoe', 'Male', 50.0, 16.3, 230, 5700);

CREATE TABLE weather (date DATE, precipitation_mm DECIMAL(5,1), temp_max_celsius DECIMAL(4,1), temp_min_celsius DECIMAL(4,1), wind DECIMAL(4,1), weather_type VARCHAR);
INSERT INTO weather VALUES
  ('2013-01-01', 0.0, 5.0, -3.0, 2.0, 'sun'),
  ('2013-07-20', 0.0, 33.0, 15.0, 1.0, 'sun'),
  ('2014-01-02', 10.0, 8.0, 4.0, 4.0, 'rain'),
  ('2014-01-03', 25.0, 9.0, 5.0, 6.0, 'rain'),
  ('2014-02-01', 3.0, 1.0, -2.0, 3.0, 'snow'),
  ('2014-02-14', 5.0, 10.0, 3.0, 5.0, 'rain'),
  ('2014-08-11', 0.0, 35.0, 17.0, 2.0, 'sun'),
  ('2015-03-01', 2.0, 12.0, 6.0, 3.0, 'drizzle');

CREATE TABLE birdstrikes (flight_date DATE, airport VARCHAR, state VARCHAR, airline VARCHAR, aircraft VARCHAR, phase_of_flight VARCHAR, time_of_day VARCHAR, wildlife_species VARCHAR, wildlife_size VARCHAR, damage VARCHAR, speed_knots INTEGER, repair_cost_usd INTEGER, other_cost_usd INTEGER, total_cost_usd INTEGER);
INSERT INTO birdstrikes VALUES
  ('1998-05-01', 'DENVER INTL AIRPORT', 'Colorado', 'DELTA AIR LINES', 'B-737-300', 'Approach', 'Day', 'Rock pigeon', 'Small', 'None', 140, 0, 0, 0),
  ('1999-06-02', 'LOGAN INTL', 'Massachusetts', 'UNITED AIRLINES', 'MD-80', 'Climb', 'Night', 'Herring gull', 'Medium', 'Minor', 180, 500, 100, 600),
  ('2000-07-03', 'LOGAN INTL', 'Massachusetts', 'DELTA AIR LINES', 'B-737-300', 'Approach', 'Night', 'Canada goose', 'Large', 'Substantial', 150, 9000, 1000, 10000),
  ('2000-07-04', 'AUSTIN-BERGSTROM INTL', 'Texas', 'AMERICAN AIRLINES', 'MD-80', 'Landing Roll', 'Dusk', 'Rock pigeon', 'Small', 'None', 120, 0, 0, 0),
  ('2000-12-05', 'SAN ANTONIO INTL', 'Texas', 'AMERICAN AIRLINES', 'B-727', 'Approach', 'Day', 'Barn owl', 'Medium', 'Medium', NULL, 300, 0, 300),
  ('2001-01-06', 'SAN ANTONIO INTL', 'Texas', 'AMERICAN AIRLINES', 'MD-80', 'Take-off run', 'Day', 'Mallard', 'Medium', 'None', 130, 0, 50, 50);

CREATE TABLE flights (date TIMESTAMP, delay_minutes INTEGER, distance_miles INTEGER, origin VARCHAR, destination VARCHAR);
INSERT INTO flights VALUES
  ('2001-01-01 06:10:00', 5, 1900, 'ATL', 'LAX'),
  ('2001-01-01 06:50:00', -10, 600, 'ATL', 'ORD'),
  ('2001-01-06 18:00:00', 95, 1750, 'ORD', 'LAX'),
  ('2001-02-03 07:30:00', 0, 1900, 'LAX', 'ATL'),
  ('2001-02-10 18:45:00', 30, 1900, 'ATL', 'LAX'),
  ('2001-03-15 09:00:00', 240, 2450, 'JFK', 'LAX'),
  ('2001-03-15 22:00:00', -3, 500, 'DAY', 'ATL');

CREATE TABLE gapminder (year INTEGER, country VARCHAR, region VARCHAR, population BIGINT, life_expectancy DOUBLE, fertility DOUBLE);
INSERT INTO gapminder VALUES
  (2000, 'France', 'Europe and Central Asia', 59000000, 79.0, 1.9),
  (2005, 'France', 'Europe and Central Asia', 61000000, 80.5, 1.9),
  (2000, 'Japan', 'East Asia and Pacific', 126000000, 81.0, 1.3),
  (2005, 'Japan', 'East Asia and Pacific', 127000000, 82.5, 1.25),
  (2000, 'China', 'East Asia and Pacific', 1262000000, 72.0, 1.7),
  (2005, 'China', 'East Asia and Pacific', 1303000000, 73.0, 1.75),
  (2000, 'Iraq', 'Middle East and North Africa', 22000000, 59.0, 5.0),
  (2005, 'Iraq', 'Middle East and North Africa', 26000000, 60.0, 4.5);

CREATE TABLE employment (month DATE, nonfarm BIGINT, private BIGINT, goods_producing BIGINT, service_providing BIGINT, private_service_providing BIGINT, mining_and_logging BIGINT, construction BIGINT, manufacturing BIGINT, durable_goods BIGINT, nondurable_goods BIGINT, trade_transportation_utilities BIGINT, wholesale_trade DECIMAL(8,1), retail_trade DECIMAL(8,1), transportation_and_warehousing DECIMAL(8,1), utilities DECIMAL(8,1), information BIGINT, financial_activities BIGINT, professional_and_business_services BIGINT, education_and_health_services BIGINT, leisure_and_hospitality BIGINT, other_services BIGINT, government BIGINT, nonfarm_change BIGINT);
INSERT INTO employment VALUES
  ('2009-01-01', 134000, 111000, 20000, 114000, 91000, 750, 6600, 12600, 7900, 4700, 25400, 5700.0, 14800.0, 4300.0, 560.0, 2850, 7900, 17000, 19300, 13200, 5400, 22500, -790),
  ('2009-02-01', 133300, 110300, 19700, 113600, 90600, 740, 6500, 12400, 7700, 4700, 25200, 5650.5, 14700.0, 4250.0, 560.0, 2840, 7850, 16900, 19350, 13150, 5390, 22500, -700),
  ('2010-01-01', 129800, 107300, 17650, 112100, 89600, 660, 5580, 11460, 7000, 4460, 24600, 5450.0, 14400.0, 4180.0, 555.0, 2750, 7700, 16500, 19700, 12950, 5340, 22490, 18),
  ('2010-02-01', 129700, 107200, 17600, 112150, 89620, 665, 5500, 11450, 7000, 4450, 24580, 5440.5, 14390.0, 4170.0, 555.0, 2740, 7690, 16520, 19720, 12940, 5335, 22485, -50);
