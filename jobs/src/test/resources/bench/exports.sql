-- The monitors of OData v3 exports: a row per region, age and margin, a column per question, all padded.
CREATE TEMP TABLE getallen AS
WITH rijen AS (
  SELECT regexp_extract(filename, '(\d{5}NED)', 1) AS bron, * EXCLUDE (filename)
  FROM read_csv(
    '{invoer}/monitors/*_UntypedDataSet.csv',
    delim = ';', quote = '"', header = true, all_varchar = true, union_by_name = true, filename = true,
    nullstr = 'ontbreekt')
),
lang AS (
  UNPIVOT rijen
  ON COLUMNS(* EXCLUDE (bron, "ID", "Leeftijd", "Marges", "WijkenEnBuurten", "RegioS", "Perioden", "Gemeentenaam_1",
    "SoortRegio_2"))
  INTO NAME kolom VALUE tekst
)
SELECT
  bron, kolom, "Marges" AS marge, "Leeftijd" AS leeftijd_code,
  trim(coalesce("WijkenEnBuurten", "RegioS")) AS regio,
  "Perioden" AS periode_code,
  CASE WHEN trim(tekst) NOT IN ('', '.') THEN trim(tekst)::DECIMAL(18, 6) END AS waarde,
  CASE tekst WHEN '' THEN 'onmogelijk' ELSE 'onbekend' END AS anders
FROM lang;

-- Few have limits.
CREATE TEMP VIEW cellen_exports AS
SELECT
  w.bron, w.kolom, w.leeftijd_code, w.regio, w.periode_code, w.waarde, g.ondergrens, g.bovengrens, w.anders
FROM getallen w
LEFT JOIN (
  SELECT
    bron, kolom, leeftijd_code, regio, periode_code,
    max(waarde) FILTER (marge = 'MOG0095') AS ondergrens,
    max(waarde) FILTER (marge = 'MBG0095') AS bovengrens
  FROM getallen
  WHERE marge <> 'MW00000'
  GROUP BY ALL
) g USING (bron, kolom, leeftijd_code, regio, periode_code)
WHERE w.marge = 'MW00000';
