-- Realised against expected costs: jobs/docs/methode.md, "Costs: realised against expected".

-- One cell per gemeente, year, sex, age class and care type; the rest row has no gemeente. Euros in cents, years in
-- millionths.
CREATE TEMP TABLE zorgcellen AS
WITH rijen AS (
  SELECT
    regexp_extract(filename, 'Zorgverzekeringswet (\d{4})', 1)::INT AS jaar,
    gemeentenaam,
    geslacht,
    trim(leeftijdsklasse) AS klasse,
    (aantal_verzekerdejaren::DECIMAL(14, 6) * 1000000)::BIGINT AS jaren,
    COLUMNS('(?i)^kosten_.*')::DECIMAL(16, 2)
  FROM read_csv(
    '{invoer}/vektis/*.csv',
    delim = ';', quote = '', header = true, all_varchar = true, union_by_name = true, filename = true)
),
cellen AS (
  UNPIVOT rijen ON COLUMNS('(?i)^kosten_.*') INTO NAME kolom VALUE euro
)
SELECT
  c.jaar,
  n.regio_code,
  c.geslacht,
  c.klasse,
  CASE WHEN regexp_extract(c.klasse, '^\d+')::INT >= 65 THEN '65+' ELSE '0-64' END AS leeftijd,
  lower(substr(c.kolom, 8)) AS zorgsoort,
  (c.euro * 100)::BIGINT AS kosten,
  c.jaren
FROM cellen c
JOIN (
  SELECT jaar::INT AS jaar, gemeentenaam, regio_code
  FROM read_csv('{gegeven}/gemeentenamen.csv', all_varchar = true)
) n USING (jaar, gemeentenaam);

-- National costs per insured year, to 17 decimals.
CREATE TEMP TABLE tarieven AS
SELECT
  jaar, zorgsoort, geslacht, klasse,
  CASE WHEN sum(jaren) > 0 THEN gedeeld(sum(kosten) * 1000000000000000000000, sum(jaren)) ELSE 0 END AS tarief
FROM zorgcellen
GROUP BY ALL;

-- Per gemeente, first per care type, then also per group and in total; a group's insured years count once. Expected
-- euros to 16 decimals.
CREATE TEMP TABLE zorggemeenten AS
WITH soorten AS (
  SELECT
    jaar, regio_code, leeftijd, zorgsoort,
    sum(kosten) AS kosten, sum(jaren) AS jaren, gedeeld(sum(jaren * tarief), 10000000) AS verwacht
  FROM zorgcellen
  JOIN tarieven USING (jaar, zorgsoort, geslacht, klasse)
  GROUP BY ALL
),
groepen AS (
  SELECT * FROM read_csv('{gegeven}/zorgsoorten.csv', all_varchar = true)
),
niveaus AS (
  SELECT jaar, regio_code, leeftijd, zorgsoort, 'kolom' AS niveau, kosten, jaren, verwacht FROM soorten
  UNION ALL
  SELECT jaar, regio_code, leeftijd, groep, 'groep', sum(kosten), max(jaren), sum(verwacht)
  FROM soorten JOIN groepen USING (zorgsoort)
  GROUP BY ALL
  UNION ALL
  SELECT jaar, regio_code, leeftijd, 'totaal', 'totaal', sum(kosten), max(jaren), sum(verwacht)
  FROM soorten
  GROUP BY ALL
)
FROM niveaus
UNION ALL
SELECT jaar, regio_code, 'totaal', zorgsoort, niveau, sum(kosten), sum(jaren), sum(verwacht)
FROM niveaus
GROUP BY ALL;

-- Per region, against the Netherlands.
COPY (
  WITH gemeten AS (
    SELECT
      jaar, regio_code AS gemeente_code, leeftijd, zorgsoort, niveau, kosten, jaren, verwacht,
      CASE WHEN verwacht > 0 THEN gedeeld(kosten::HUGEINT * 100000000000000000000, verwacht) END AS verhouding
    FROM zorggemeenten
  ),
  gebieden AS (
    SELECT
      r.regio_code, r.regio_naam, r.regio_soort, g.jaar, g.zorgsoort, g.niveau, g.leeftijd,
      sum(g.kosten)::HUGEINT AS kosten,
      sum(g.jaren)::HUGEINT AS jaren,
      sum(g.verwacht)::HUGEINT AS verwacht,
      CASE WHEN count(*) > 1 THEN min(g.verhouding) END AS laagst,
      CASE WHEN count(*) > 1 THEN max(g.verhouding) END AS hoogst
    FROM gemeten g
    JOIN regios r USING (gemeente_code)
    GROUP BY ALL
  ),
  vergeleken AS (
    SELECT
      *,
      CASE WHEN jaren > 0 THEN gedeeld(kosten * 1000000, jaren) END AS gerealiseerd,
      -- What lies nearer to an edge than half of the eighth decimal of a euro lies on it.
      CASE WHEN verwacht > 0 THEN 1
        + (100 * 100000000000000 * kosten - 95 * verwacht > -50000000)::INT
        + (100 * 100000000000000 * kosten - 98 * verwacht > -50000000)::INT
        + (100 * 100000000000000 * kosten - 102 * verwacht > -50000000)::INT
        + (100 * 100000000000000 * kosten - 105 * verwacht > -50000000)::INT
      END AS band
    FROM gebieden
  )
  SELECT
    regio_code, regio_naam, regio_soort, jaar, zorgsoort, niveau, leeftijd,
    zes(jaren) AS verzekerdejaren,
    twee(kosten) AS kosten,
    twee(gerealiseerd) AS gerealiseerd,
    CASE WHEN jaren > 0 THEN twee(gedeeld(verwacht, jaren * 100000000)) END AS verwacht,
    twee(max(CASE WHEN regio_code = 'NL00' THEN gerealiseerd END)
      OVER (PARTITION BY jaar, zorgsoort, niveau, leeftijd)) AS landelijk,
    zes(laagst) AS verhouding_laagst,
    zes(hoogst) AS verhouding_hoogst,
    CASE WHEN verwacht > 0 THEN zes(gedeeld(kosten * 100000000000000000000, verwacht)) END AS verhouding,
    band,
    kleur(band, 'hoger is slechter') AS kleur,
    CASE WHEN verwacht > 0 THEN 'ok' ELSE 'geen_landelijke_waarde' END AS status,
    'vektis' AS bron
  FROM vergeleken
) TO '{uitvoer}/zorgkosten.parquet' (FORMAT parquet, COMPRESSION zstd);
