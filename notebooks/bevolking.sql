-- How many people does Zuid-Limburg have and expect, and which part of them is 65 or older?
-- COROP area 39 is the same region, and has the forecast's own limits. Ages overlap (95+ beside
-- 95, 96, …), so of the single years only those below 95 and 95+ are added up.
WITH mensen AS (
  SELECT periode, soort, bron, leeftijd, inwoners, ondergrens, bovengrens, status
  FROM 'out/editions/*/tables/bevolking/*.parquet'
  WHERE regio_code = 'CR39' AND geslacht = 'totaal' AND voorkeur
), ouderen AS (
  SELECT periode, sum(inwoners) AS inwoners
  FROM mensen
  WHERE leeftijd = '65+' OR leeftijd = '95+' OR try_cast(leeftijd AS INT) BETWEEN 65 AND 94
  GROUP BY periode
)
SELECT totaal.periode, soort, bron, totaal.inwoners, ondergrens, bovengrens, status,
       CAST(100.0 * ouderen.inwoners / totaal.inwoners AS DECIMAL(4, 1)) AS pct_65_plus
FROM mensen totaal LEFT JOIN ouderen USING (periode)
WHERE leeftijd = 'totaal'
ORDER BY totaal.periode;
