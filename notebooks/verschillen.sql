-- Waar verschilt de regio het meest van Nederland, en is dat zeker?
-- Draai dit bestand in de map van het project, na ./regiobeeld update: duckdb < notebooks/verschillen.sql
-- De regio: ZL, NML, PARKSTAD, GG6106, GM0917, ... De editie: de huidige, of een naam tussen aanhalingstekens.
SET VARIABLE regio = 'ZL';
SET VARIABLE uitvoer = 'out';
SET VARIABLE editie = (
  SELECT trim(content, chr(10)) FROM read_text(getvariable('uitvoer') || '/editions/CURRENT'));
CREATE OR REPLACE TEMP MACRO tabel_van(welke, naam) AS TABLE FROM read_parquet(
  getvariable('uitvoer') || '/editions/' || welke || '/tables/' || naam || '/*.parquet');
CREATE OR REPLACE TEMP MACRO tabel(naam) AS TABLE FROM tabel_van(getvariable('editie'), naam);
CREATE OR REPLACE TEMP MACRO nl(getal) AS replace(CAST(getal AS VARCHAR), '.', ',');
-- Van elke indicator en leeftijd de nieuwste waarde, uit de bron van voorkeur. Zeker: volgens het 95 %- en het
-- 99,8 %-interval. 19+ en 19-64 van 2016 zijn de voorgangers van 18+ en 18-64 en tellen alleen zonder opvolger.
-- Zonder marges (gewogen uit gemeenten, modelschatting) is er een kleur en geen oordeel.
CREATE OR REPLACE TEMP TABLE stand AS
SELECT naam, leeftijd, periode, i.eenheid, waarde, ondergrens, bovengrens, landelijk, verhouding, kleur, oordeel, bron,
       CASE WHEN oordeel IS NULL THEN 'niet te zeggen: geen marges'
            WHEN oordeel = 'gelijk' THEN 'nee, kan toeval zijn'
            WHEN oordeel_998 = oordeel THEN 'ja, ook bij 99,8 %'
            ELSE 'waarschijnlijk (95 %)' END AS zeker,
       CASE WHEN kleur IN ('rood', 'oranje') THEN 'slechter'
            WHEN kleur IN ('groen', 'lichtgroen') THEN 'beter' ELSE 'gelijk' END AS kant
FROM tabel('indicatoren') i JOIN tabel('definities') d ON d.meting = i.indicator AND d.soort = 'indicator'
WHERE regio_code = getvariable('regio') AND voorkeur AND geslacht = 'totaal' AND kleur IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY indicator, regexp_replace(leeftijd, '^19', '18')
  ORDER BY periode DESC, jaren, leeftijd) = 1;

-- Waar staat de regio er slechter voor? Van elke indicator de leeftijd die het meest verschilt.
SELECT naam AS indicator, leeftijd, periode AS jaar, CAST(waarde AS DECIMAL(9, 1)) AS regio,
       CAST(ondergrens AS DECIMAL(9, 1)) AS van, CAST(bovengrens AS DECIMAL(9, 1)) AS tot,
       CAST(landelijk AS DECIMAL(9, 1)) AS nederland, eenheid,
       CAST(verhouding AS DECIMAL(6, 3)) AS verhouding, kleur, zeker
FROM stand WHERE kant = 'slechter'
QUALIFY row_number() OVER (PARTITION BY naam ORDER BY abs(verhouding - 1) DESC, leeftijd) = 1
ORDER BY abs(verhouding - 1) DESC, indicator
LIMIT 15;

-- En waar beter?
SELECT naam AS indicator, leeftijd, periode AS jaar, CAST(waarde AS DECIMAL(9, 1)) AS regio,
       CAST(ondergrens AS DECIMAL(9, 1)) AS van, CAST(bovengrens AS DECIMAL(9, 1)) AS tot,
       CAST(landelijk AS DECIMAL(9, 1)) AS nederland, eenheid,
       CAST(verhouding AS DECIMAL(6, 3)) AS verhouding, kleur, zeker
FROM stand WHERE kant = 'beter'
QUALIFY row_number() OVER (PARTITION BY naam ORDER BY abs(verhouding - 1) DESC, leeftijd) = 1
ORDER BY abs(verhouding - 1) DESC, indicator
LIMIT 15;

-- Groot en toch niet zeker, of klein en toch zeker: waar kleur en oordeel elkaar tegenspreken.
SELECT naam AS indicator, leeftijd, CAST(waarde AS DECIMAL(9, 1)) AS regio,
       CAST(ondergrens AS DECIMAL(9, 1)) AS van, CAST(bovengrens AS DECIMAL(9, 1)) AS tot,
       CAST(landelijk AS DECIMAL(9, 1)) AS nederland, kleur, oordeel, zeker
FROM stand
WHERE (kleur = 'geel') != (oordeel = 'gelijk')
ORDER BY abs(verhouding - 1) DESC, indicator, leeftijd
LIMIT 15;

-- Per leeftijd: hoeveel is er zeker slechter of beter?
SELECT leeftijd, count(*) AS indicatoren,
       count(*) FILTER (oordeel = 'slechter') AS slechter, count(*) FILTER (oordeel = 'gelijk') AS geen_verschil,
       count(*) FILTER (oordeel = 'beter') AS beter, count(*) FILTER (oordeel IS NULL) AS zonder_marges,
       count(*) FILTER (kleur = 'rood') AS rood, count(*) FILTER (kleur = 'oranje') AS oranje
FROM stand GROUP BY leeftijd ORDER BY indicatoren DESC, leeftijd;

-- In een zin. Ook zonder enig verschil valt ongeveer een op de twintig buiten zijn 95 %-interval.
WITH grootste AS (
  FROM stand WHERE oordeel = 'slechter' ORDER BY abs(verhouding - 1) DESC, naam, leeftijd LIMIT 1
), tel AS (
  SELECT count(oordeel) AS beoordeeld, count(*) FILTER (oordeel = 'slechter') AS slechter,
         count(*) FILTER (oordeel = 'beter') AS beter, count(*) FILTER (zeker = 'ja, ook bij 99,8 %') AS bij_998
  FROM stand
)
SELECT concat('Van de ', beoordeeld, ' waarden met marges zijn er ', slechter, ' slechter en ', beter,
         ' beter dan Nederland; door toeval alleen zou dat bij ongeveer ', CAST(0.05 * beoordeeld AS INT),
         ' gebeuren. ', bij_998, ' houden stand bij 99,8 %.',
         ' De grootste achterstand die meer is dan toeval: ' || naam || ', ' || leeftijd || ' (' || nl(CAST(waarde AS DECIMAL(9, 1)))
           || ' tegen ' || nl(CAST(landelijk AS DECIMAL(9, 1))) || ' ' || eenheid || ' landelijk).') AS conclusie
FROM tel LEFT JOIN grootste ON true;
