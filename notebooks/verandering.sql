-- Wat is er veranderd sinds vorig jaar?
-- Draai dit bestand in de map van het project, na ./regiobeeld update: duckdb < notebooks/verandering.sql
-- De regio: ZL, NML, PARKSTAD, GG6106, GM0917, ... De editie: de huidige, of een naam tussen aanhalingstekens.
SET VARIABLE regio = 'ZL';
SET VARIABLE uitvoer = 'out';
SET VARIABLE editie = (
  SELECT trim(content, chr(10)) FROM read_text(getvariable('uitvoer') || '/editions/CURRENT'));
CREATE OR REPLACE TEMP MACRO tabel_van(welke, naam) AS TABLE FROM read_parquet(
  getvariable('uitvoer') || '/editions/' || welke || '/tables/' || naam || '/*.parquet');
CREATE OR REPLACE TEMP MACRO tabel(naam) AS TABLE FROM tabel_van(getvariable('editie'), naam);
CREATE OR REPLACE TEMP MACRO nl(getal) AS replace(CAST(getal AS VARCHAR), '.', ',');
-- De editie die hiervoor is gemaakt, of NULL. Zelf kiezen: zet er een naam voor in de plaats.
SET VARIABLE vorige = (
  WITH edities AS (FROM read_json(getvariable('uitvoer') || '/editions/*/manifest.json',
    columns = {editie: 'VARCHAR', gemaakt_op: 'VARCHAR'}))
  SELECT arg_max(editie, gemaakt_op) FROM edities
  WHERE gemaakt_op < (SELECT gemaakt_op FROM edities WHERE editie = getvariable('editie')));

-- Kosten: het laatste jaar tegen het jaar ervoor, per verzekerde. Een euro zegt ook iets over prijzen; de
-- verhouding zegt hoe het met Nederland mee- of tegenloopt.
WITH kosten AS (
  SELECT replace(zorgsoort, '_', ' ') AS zorgsoort, niveau, jaar, gerealiseerd, verhouding, kleur,
         lag(jaar) OVER eerder AS was_jaar, lag(gerealiseerd) OVER eerder AS was_euro,
         lag(verhouding) OVER eerder AS was_verhouding, lag(kleur) OVER eerder AS was_kleur
  FROM tabel('zorgkosten')
  WHERE regio_code = getvariable('regio') AND leeftijd = 'totaal' AND niveau IN ('totaal', 'groep') AND bron = 'vektis'
    AND landelijk != 0
  WINDOW eerder AS (PARTITION BY zorgsoort, niveau ORDER BY jaar)
  QUALIFY jaar = max(jaar) OVER ()
)
SELECT zorgsoort, was_jaar, jaar, was_euro, gerealiseerd AS euro,
       CAST(100 * (gerealiseerd / nullif(was_euro, 0) - 1) AS DECIMAL(6, 1)) AS groei_pct,
       CAST(was_verhouding AS DECIMAL(6, 3)) AS was_verhouding, CAST(verhouding AS DECIMAL(6, 3)) AS verhouding,
       was_kleur, kleur
FROM kosten
ORDER BY niveau = 'totaal' DESC, abs(verhouding - was_verhouding) DESC NULLS LAST, zorgsoort;

-- Gezondheid: waar gaat de reeks aantoonbaar een kant op? De helling is per jaar, ook van Nederland.
SELECT naam AS indicator, leeftijd, van, tot, CAST(eerste AS DECIMAL(9, 1)) AS eerste, CAST(laatste AS DECIMAL(9, 1)) AS laatste,
       t.eenheid, CAST(helling AS DECIMAL(9, 2)) AS per_jaar, CAST(helling_landelijk AS DECIMAL(9, 2)) AS nederland, oordeel
FROM tabel('trends') t JOIN tabel('definities') d ON d.meting = t.meting AND d.soort = 'indicator'
WHERE regio_code = getvariable('regio') AND geslacht = 'totaal' AND niveau IS NULL AND oordeel != 'gelijk'
ORDER BY oordeel = 'verslechtert' DESC, abs(helling) / nullif(abs(laatste), 0) DESC NULLS LAST, indicator, leeftijd
LIMIT 20;

-- Tegen de vorige editie: de nieuwste stand toen en nu, van elke indicator en zorgsoort van de regio.
CREATE OR REPLACE TEMP MACRO stand(welke) AS TABLE
SELECT 'gezondheid' AS soort, indicator AS meting, leeftijd, geslacht, periode, waarde, kleur, oordeel
FROM tabel_van(welke, 'indicatoren')
WHERE regio_code = getvariable('regio') AND voorkeur
QUALIFY row_number() OVER (PARTITION BY indicator, leeftijd, geslacht ORDER BY periode DESC, jaren) = 1
UNION ALL
SELECT 'kosten', zorgsoort || if(niveau = 'kolom', ' (kolom)', ''), leeftijd, 'totaal', jaar, verhouding, kleur, NULL
FROM tabel_van(welke, 'zorgkosten')
WHERE regio_code = getvariable('regio') AND bron = 'vektis'
QUALIFY row_number() OVER (PARTITION BY zorgsoort, niveau, leeftijd ORDER BY jaar DESC) = 1;

CREATE OR REPLACE TEMP TABLE naast_elkaar AS
SELECT soort, meting, leeftijd, geslacht, toen.periode AS was_jaar, nu.periode AS jaar, toen.waarde AS was, nu.waarde AS is_nu,
       toen.kleur AS was_kleur, nu.kleur AS kleur, toen.oordeel AS was_oordeel, nu.oordeel AS oordeel,
       CASE WHEN toen.periode IS NULL THEN 'nieuw' WHEN nu.periode IS NULL THEN 'weg'
            WHEN nu.periode != toen.periode THEN 'nieuw jaar'
            WHEN nu.waarde IS DISTINCT FROM toen.waarde THEN 'herzien' ELSE 'hetzelfde' END AS wat
FROM stand(coalesce(getvariable('vorige'), getvariable('editie'))) toen
FULL JOIN stand(getvariable('editie')) nu USING (soort, meting, leeftijd, geslacht)
WHERE getvariable('vorige') IS NOT NULL;

SELECT soort, wat, count(*) AS aantal, count(*) FILTER (kleur != was_kleur) AS andere_kleur,
       count(*) FILTER (oordeel != was_oordeel) AS ander_oordeel
FROM naast_elkaar GROUP BY ALL ORDER BY soort, wat;

-- Waar versprong de kleur of het oordeel?
SELECT soort, coalesce(naam, meting) AS wat_gemeten, leeftijd, geslacht, was_jaar, jaar, CAST(was AS DECIMAL(9, 3)) AS was,
       CAST(is_nu AS DECIMAL(9, 3)) AS nu, was_kleur, kleur, was_oordeel, oordeel
FROM naast_elkaar LEFT JOIN (SELECT meting, any_value(naam) AS naam FROM tabel('definities') GROUP BY meting) USING (meting)
WHERE kleur != was_kleur OR oordeel != was_oordeel
ORDER BY soort, (kleur = 'rood') DESC, abs(is_nu - was) / nullif(abs(was), 0) DESC NULLS LAST, wat_gemeten, leeftijd, geslacht
LIMIT 25;

-- In een zin.
SELECT if(getvariable('vorige') IS NULL,
  'In deze map is geen editie van voor ' || getvariable('editie') || ': vergelijken kan alleen tussen de jaren in deze editie.',
  concat('Tegen editie ', getvariable('vorige'), ': ', count(*) FILTER (wat = 'nieuw jaar'), ' keer een nieuw jaar, ',
    count(*) FILTER (wat = 'herzien'), ' keer een herziene waarde, ', count(*) FILTER (wat = 'nieuw'), ' nieuw, ',
    count(*) FILTER (wat = 'weg'), ' weg, ', count(*) FILTER (wat = 'hetzelfde'), ' hetzelfde; ',
    count(*) FILTER (kleur != was_kleur), ' kleuren versprongen. Alles, met de reden: ./regiobeeld diff ',
    getvariable('vorige'), ' ', getvariable('editie'))) AS conclusie
FROM naast_elkaar;
