-- Hoeveel mensen heeft de regio, nu en straks, en hoe oud zijn ze?
-- Draai dit bestand in de map van het project, na ./regiobeeld update: duckdb < notebooks/bevolking.sql
-- De regio: ZL, NML, PARKSTAD, GG6106, GM0917, ... De editie: de huidige, of een naam tussen aanhalingstekens.
SET VARIABLE regio = 'ZL';
SET VARIABLE uitvoer = 'out';
SET VARIABLE editie = (
  SELECT trim(content, chr(10)) FROM read_text(getvariable('uitvoer') || '/editions/CURRENT'));
CREATE OR REPLACE TEMP MACRO tabel_van(welke, naam) AS TABLE FROM read_parquet(
  getvariable('uitvoer') || '/editions/' || welke || '/tables/' || naam || '/*.parquet');
CREATE OR REPLACE TEMP MACRO tabel(naam) AS TABLE FROM tabel_van(getvariable('editie'), naam);
CREATE OR REPLACE TEMP MACRO nl(getal) AS replace(CAST(getal AS VARCHAR), '.', ',');
-- Een gepubliceerd COROP-gebied met dezelfde gemeenten heeft de grenzen van de prognose zelf: Zuid-Limburg is CR39.
SET VARIABLE gebied = (
  WITH regios AS (
    SELECT regio_code, regio_soort, list_sort(list(gemeente_code)) AS gemeenten
    FROM tabel('samenstelling') GROUP BY regio_code, regio_soort)
  SELECT coalesce(min(regio_code) FILTER (regio_soort = 'corop'), getvariable('regio')) FROM regios
  WHERE gemeenten = (SELECT gemeenten FROM regios WHERE regio_code = getvariable('regio')));

-- Leeftijden overlappen (65+ naast 65, 66, ..., en 95+ naast 95, 96, ...): 65+ waar een bron dat telt, en anders de
-- losse jaren onder 95, en 95+. Van en tot: het 67 %-interval van de prognose.
CREATE OR REPLACE TEMP TABLE bevolking AS
WITH mensen AS (
  FROM tabel('bevolking')
  WHERE regio_code = getvariable('gebied') AND geslacht = 'totaal' AND voorkeur
), ouderen AS (
  SELECT periode, coalesce(
           any_value(inwoners) FILTER (leeftijd = '65+'),
           sum(inwoners) FILTER (leeftijd = '95+' OR try_cast(leeftijd AS INT) BETWEEN 65 AND 94)) AS inwoners
  FROM mensen
  GROUP BY periode
)
SELECT totaal.periode AS jaar, soort, bron, totaal.inwoners, ondergrens AS van, bovengrens AS tot, status,
       CAST(100.0 * ouderen.inwoners / totaal.inwoners AS DECIMAL(4, 1)) AS pct_65_plus
FROM mensen totaal LEFT JOIN ouderen USING (periode)
WHERE leeftijd = 'totaal';

FROM bevolking ORDER BY jaar;

-- In een zin.
WITH nu AS (FROM bevolking WHERE soort = 'telling' ORDER BY jaar DESC LIMIT 1),
     straks AS (FROM bevolking WHERE soort = 'prognose' ORDER BY jaar DESC LIMIT 1)
SELECT concat(nu.jaar, ': ', format('{:t.}', nu.inwoners), ' inwoners',
         '; ' || straks.jaar || ': ' || format('{:t.}', straks.inwoners) || ' verwacht',
         ' (tussen ' || format('{:t.}', straks.van) || ' en ' || format('{:t.}', straks.tot) || ')',
         ', ' || nl(CAST(100.0 * straks.inwoners / nu.inwoners - 100 AS DECIMAL(6, 1))) || ' %',
         '; 65 jaar of ouder: ' || nl(nu.pct_65_plus) || ' % nu', ', ' || nl(straks.pct_65_plus) || ' % straks', '.') AS conclusie
FROM nu LEFT JOIN straks ON true;
