-- Hoeveel mensen komt de zorg tekort, per scenario?
-- Draai dit bestand in de map van het project, na ./regiobeeld update: duckdb < notebooks/personeel.sql
-- De regio: ZL, NML, PARKSTAD, GG6106, GM0917, ... De editie: de huidige, of een naam tussen aanhalingstekens.
SET VARIABLE regio = 'ZL';
SET VARIABLE uitvoer = 'out';
SET VARIABLE editie = (
  SELECT trim(content, chr(10)) FROM read_text(getvariable('uitvoer') || '/editions/CURRENT'));
CREATE OR REPLACE TEMP MACRO tabel_van(welke, naam) AS TABLE FROM read_parquet(
  getvariable('uitvoer') || '/editions/' || welke || '/tables/' || naam || '/*.parquet');
CREATE OR REPLACE TEMP MACRO tabel(naam) AS TABLE FROM tabel_van(getvariable('editie'), naam);
CREATE OR REPLACE TEMP MACRO nl(getal) AS replace(CAST(getal AS VARCHAR), '.', ',');
-- Per scenario het eerste en het laatste jaar dat het heeft. Een streepje: het plan drukt geen getal. bron zegt wie
-- het telt: het plan zelf (regioplan_...), een prognose, of ons model.
SELECT scenario, bron, min(jaar) AS van, arg_min_null(tekort, jaar) AS tekort_van, max(jaar) AS tot,
       arg_max_null(vraag, jaar) AS vraag, arg_max_null(aanbod, jaar) AS aanbod, arg_max_null(tekort, jaar) AS tekort,
       CAST(arg_max_null(tekort_pct, jaar) AS DECIMAL(6, 1)) AS tekort_pct,
       CAST(arg_max_null(index_vraag, jaar) AS DECIMAL(6, 1)) AS index_vraag,
       CAST(arg_max_null(index_aanbod, jaar) AS DECIMAL(6, 1)) AS index_aanbod
FROM tabel('arbeidsmarkt')
WHERE regio_code = getvariable('regio') AND sector = 'totaal'
GROUP BY scenario, bron
ORDER BY scenario = 'referentie' DESC, tekort DESC NULLS LAST, scenario;

-- Van jaar tot jaar, volgens de referentie.
SELECT jaar, vraag, aanbod, tekort, CAST(tekort_pct AS DECIMAL(6, 1)) AS tekort_pct, status, afgeleid, vindplaats
FROM tabel('arbeidsmarkt')
WHERE regio_code = getvariable('regio') AND sector = 'totaal' AND scenario = 'referentie'
ORDER BY jaar;

-- In welke sectoren, in het laatste jaar?
SELECT sector, jaar, tekort, CAST(aandeel_tekort AS DECIMAL(6, 1)) AS aandeel_pct, status
FROM tabel('arbeidsmarkt')
WHERE regio_code = getvariable('regio') AND scenario = 'referentie' AND sector != 'totaal'
QUALIFY jaar = max(jaar) OVER ()
ORDER BY aandeel_tekort DESC NULLS LAST, sector;

-- Hoe zeker is ons model? Tekort in het laatste jaar met zijn grenzen; alleen van regio's met eigen personeelscijfers.
SELECT scenario, jaar, tekort, tekort_onder, tekort_boven, initiatieven AS gespaard_door_initiatieven
FROM tabel('arbeidsmarkt_model')
WHERE regio_code = getvariable('regio') AND sector = 'totaal'
QUALIFY jaar = max(jaar) OVER ()
ORDER BY scenario = 'referentie' DESC, scenario;

-- Wat doen de initiatieven eraan: zoals het plan het drukt, en nagerekend?
SELECT variant, CAST(any_value(waarde) FILTER (stap = 'tekort') AS BIGINT) AS tekort,
       CAST(any_value(waarde) FILTER (stap = 'impact_totaal') AS BIGINT) AS initiatieven,
       CAST(any_value(waarde) FILTER (stap = 'rest') AS BIGINT) AS blijft_over,
       CAST(any_value(aandeel_pct) FILTER (stap = 'rest') AS DECIMAL(6, 1)) AS blijft_over_pct
FROM tabel('waterval')
WHERE regio_code = getvariable('regio')
GROUP BY variant ORDER BY min(volgorde);

-- In een zin.
WITH laatste AS (
  SELECT scenario, arg_max(tekort, jaar) AS tekort, arg_max(tekort_pct, jaar) AS pct, max(jaar) FILTER (tekort IS NOT NULL) AS jaar
  FROM tabel('arbeidsmarkt') WHERE regio_code = getvariable('regio') AND sector = 'totaal'
  GROUP BY scenario
)
SELECT CASE
  WHEN count(*) = 0 THEN 'Editie ' || getvariable('editie') || ' heeft geen arbeidsmarkt van ' || getvariable('regio') || '; wel van '
    || (SELECT string_agg(DISTINCT regio_code, ', ' ORDER BY regio_code) FROM tabel('arbeidsmarkt')) || '.'
  WHEN count(tekort) = 0 THEN 'Het plan van deze regio drukt geen aantallen mensen, hooguit de groei van vraag en aanbod (de indices hierboven).'
  ELSE concat('In ', max(jaar), ' is het tekort volgens de referentie ', any_value(tekort) FILTER (scenario = 'referentie'), ' mensen (',
    nl(CAST(any_value(pct) FILTER (scenario = 'referentie') AS DECIMAL(6, 1))), ' % van de vraag); het minst bij ', arg_min(scenario, tekort),
    ' (', min(tekort), '), het meest bij ', arg_max(scenario, tekort), ' (', max(tekort), ').') END AS conclusie
FROM laatste;
