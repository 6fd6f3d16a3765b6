CREATE TABLE penguins AS
SELECT
  "Species" AS species,
  "Island" AS island,
  -- One sex is ".", which says nothing; the other words are written like the species.
  CASE "Sex" WHEN 'MALE' THEN 'Male' WHEN 'FEMALE' THEN 'Female' END AS sex,
  CAST("Beak Length (mm)" AS DECIMAL(4,1)) AS beak_length_mm,
  CAST("Beak Depth (mm)" AS DECIMAL(4,1)) AS beak_depth_mm,
  CAST("Flipper Length (mm)" AS INTEGER) AS flipper_length_mm,
  CAST("Body Mass (g)" AS INTEGER) AS body_mass_g
FROM read_json(${file})
