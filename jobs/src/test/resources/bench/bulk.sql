-- The monitor of an OData v4 bulk download: a row per observation.
CREATE TEMP VIEW cellen_bulk AS
SELECT
  '50120NED' AS bron, "Measure" AS kolom, "Marges" AS marge, "Leeftijd" AS leeftijd_code,
  "WijkenEnBuurten" AS regio,
  "Perioden" AS periode_code,
  "Value"::DECIMAL(18, 6) AS waarde,
  CASE "ValueAttribute" WHEN 'Impossible' THEN 'onmogelijk' ELSE 'onbekend' END AS anders
FROM read_csv(
  '{invoer}/monitors/*_Observations.csv',
  delim = ';', quote = '', header = true, decimal_separator = ',', auto_detect = false,
  columns = {
    'Id': 'BIGINT', 'Measure': 'VARCHAR', 'Leeftijd': 'VARCHAR', 'Marges': 'VARCHAR', 'WijkenEnBuurten': 'VARCHAR',
    'Perioden': 'VARCHAR', 'Value': 'DECIMAL(18, 6)', 'StringValue': 'VARCHAR', 'ValueAttribute': 'VARCHAR'});
