-- Welke gemeenten veroorzaken het kostenverschil van de regio?
-- Draai dit bestand in de map van het project, na ./regiobeeld update: duckdb < notebooks/kosten.sql
-- De regio: ZL, NML, PARKSTAD, GG6106, GM0917, ... De editie: de huidige, of een naam tussen aanhalingstekens.
SET VARIABLE regio = 'ZL';
SET VARIABLE uitvoer = 'out';
SET VARIABLE editie = (
  SELECT trim(content, chr(10)) FROM read_text(getvariable('uitvoer') || '/editions/CURRENT'));
CREATE OR REPLACE TEMP MACRO tabel_van(welke, naam) AS TABLE FROM read_parquet(
  getvariable('uitvoer') || '/editions/' || welke || '/tables/' || naam || '/*.parquet');
CREATE OR REPLACE TEMP MACRO tabel(naam) AS TABLE FROM tabel_van(getvariable('editie'), naam);
CREATE OR REPLACE TEMP MACRO nl(getal) AS replace(CAST(getal AS VARCHAR), '.', ',');
-- Het laatste jaar. Verschil: wat meer (of minder) werd uitgegeven dan verwacht bij deze leeftijden en geslachten.
CREATE OR REPLACE TEMP TABLE kosten AS
SELECT regio_code, regio_naam, jaar, zorgsoort, niveau, verzekerdejaren, gerealiseerd, verwacht,
       verhouding, kleur, kosten - verwacht * verzekerdejaren AS verschil
FROM tabel('zorgkosten')
WHERE leeftijd = 'totaal' AND niveau IN ('totaal', 'groep') AND bron = 'vektis' AND landelijk != 0
  AND (regio_code = getvariable('regio') OR regio_code IN (
    SELECT gemeente_code FROM tabel('samenstelling') WHERE regio_code = getvariable('regio')))
  AND jaar = (SELECT max(jaar) FROM tabel('zorgkosten') WHERE regio_code = getvariable('regio'));

-- Per gemeente, het grootste verschil eerst; opgeteld loopt op tot het verschil van de regio.
SELECT regio_naam AS gemeente, CAST(verzekerdejaren AS BIGINT) AS verzekerden, gerealiseerd, verwacht,
       CAST(verhouding AS DECIMAL(6, 3)) AS verhouding, kleur,
       CAST(verschil / 1e6 AS DECIMAL(9, 1)) AS verschil_mln,
       CAST(sum(verschil) OVER (ORDER BY verschil DESC, regio_code) / 1e6 AS DECIMAL(9, 1)) AS opgeteld_mln
FROM kosten
WHERE zorgsoort = 'totaal' AND regio_code LIKE 'GM%'
ORDER BY verschil DESC, regio_code;

-- Per zorgsoort van de regio, en de gemeente die er het meest aan bijdraagt.
SELECT replace(zorgsoort, '_', ' ') AS zorgsoort, regio.gerealiseerd, regio.verwacht,
       CAST(regio.verhouding AS DECIMAL(6, 3)) AS verhouding, regio.kleur,
       CAST(regio.verschil / 1e6 AS DECIMAL(9, 1)) AS verschil_mln,
       arg_max(gemeente.regio_naam, gemeente.verschil) AS meeste_in,
       CAST(max(gemeente.verschil) / 1e6 AS DECIMAL(9, 1)) AS daar_mln
FROM kosten regio JOIN kosten gemeente USING (zorgsoort, niveau)
WHERE niveau = 'groep' AND regio.regio_code = getvariable('regio') AND gemeente.regio_code LIKE 'GM%'
GROUP BY ALL
ORDER BY verschil_mln DESC, zorgsoort;

-- De vijf gemeenten met het grootste verschil: in welke drie zorgsoorten zit het?
SELECT regio_naam AS gemeente, replace(zorgsoort, '_', ' ') AS zorgsoort, CAST(verhouding AS DECIMAL(6, 3)) AS verhouding, kleur,
       CAST(verschil / 1e6 AS DECIMAL(9, 1)) AS verschil_mln
FROM kosten
WHERE niveau = 'groep' AND regio_code IN (
  SELECT regio_code FROM kosten WHERE zorgsoort = 'totaal' AND regio_code LIKE 'GM%'
  ORDER BY verschil DESC, regio_code LIMIT 5)
QUALIFY row_number() OVER (PARTITION BY regio_code ORDER BY verschil DESC) <= 3
ORDER BY sum(verschil) OVER (PARTITION BY regio_code) DESC, verschil DESC;

-- In een zin.
WITH regio AS (
  FROM kosten WHERE zorgsoort = 'totaal' AND regio_code = getvariable('regio')
), gemeenten AS (
  SELECT *, row_number() OVER (ORDER BY verschil DESC, regio_code) AS plaats
  FROM kosten WHERE zorgsoort = 'totaal' AND regio_code LIKE 'GM%'
), samen AS (
  SELECT count(*) AS aantal, count(*) FILTER (verschil > 0) AS erboven,
         string_agg(regio_naam, ', ' ORDER BY plaats) FILTER (plaats <= 3 AND verschil > 0) AS grootste,
         sum(verschil) FILTER (plaats <= 3 AND verschil > 0) AS van_grootste,
         sum(verschil) FILTER (verschil > 0) AS boven
  FROM gemeenten
)
SELECT concat(regio_naam, ' gaf in ', jaar, ' ', nl(CAST(abs(verschil) / 1e6 AS DECIMAL(9, 1))), ' miljoen euro ',
         if(verschil > 0, 'meer', 'minder'), ' uit dan verwacht bij deze leeftijden en geslachten (verhouding ',
         nl(CAST(verhouding AS DECIMAL(6, 3))), '). ', erboven, ' van de ', aantal, ' gemeenten liggen boven verwachting',
         ', het meest ' || grootste || '; samen goed voor '
           || CAST(100 * van_grootste / boven AS INT) || ' % van wat gemeenten boven verwachting uitkomen', '.')
       AS conclusie
FROM regio, samen;
