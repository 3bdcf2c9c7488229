-- The monitor of an OData v4 bulk download: a row per observation, of a value and its limits three.
CREATE TEMP VIEW cellen_bulk AS
SELECT
  '50120NED' AS bron, "Measure" AS kolom, "Leeftijd" AS leeftijd_code, "WijkenEnBuurten" AS regio,
  "Perioden" AS periode_code,
  max("Value") FILTER ("Marges" = 'MW00000') AS waarde,
  max("Value") FILTER ("Marges" = 'MOG0095') AS ondergrens,
  max("Value") FILTER ("Marges" = 'MBG0095') AS bovengrens,
  CASE WHEN max("ValueAttribute") FILTER ("Marges" = 'MW00000') = 'Impossible'
    THEN 'onmogelijk' ELSE 'onbekend' END AS anders
FROM read_csv(
  '{invoer}/monitors/*_Observations.csv',
  delim = ';', quote = '', header = true, decimal_separator = ',', auto_detect = false,
  columns = {
    'Id': 'BIGINT', 'Measure': 'VARCHAR', 'Leeftijd': 'VARCHAR', 'Marges': 'VARCHAR', 'WijkenEnBuurten': 'VARCHAR',
    'Perioden': 'VARCHAR', 'Value': 'DECIMAL(18, 6)', 'StringValue': 'VARCHAR', 'ValueAttribute': 'VARCHAR'})
GROUP BY "Measure", "Leeftijd", "WijkenEnBuurten", "Perioden";
