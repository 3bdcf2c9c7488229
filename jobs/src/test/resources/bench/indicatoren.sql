-- Regions against the Netherlands: jobs/docs/methode.md, "Indicators" and "Limits and judgement".

CREATE TEMP TABLE kolommen AS FROM read_csv('{gegeven}/kolommen.csv', all_varchar = true);

-- The publisher's values with their limits, one row each.
CREATE TEMP TABLE gepubliceerd AS
SELECT
  c.bron, k.indicator, k.eenheid,
  CASE c.regio WHEN 'NL01' THEN 'NL00' ELSE c.regio END AS regio_code,
  CASE c.leeftijd_code WHEN '20300' THEN '18+' WHEN '53115' THEN '18-64' WHEN '80200' THEN '65+' END AS leeftijd,
  left(c.periode_code, 4)::INT AS periode,
  c.waarde, c.ondergrens, c.bovengrens,
  CASE WHEN c.waarde IS NULL THEN c.anders ELSE 'ok' END AS status
FROM cellen c
JOIN kolommen k USING (bron, kolom);

-- What more than one source tells; only there one of them has to be preferred.
CREATE TEMP TABLE meer AS
SELECT indicator, leeftijd, periode
FROM (SELECT DISTINCT bron, indicator, leeftijd, periode FROM gepubliceerd)
GROUP BY ALL
HAVING count(*) > 1;

-- Weights: people of the age range, carried to the monitor's gemeenten; none where a band or a part is missing.
CREATE TEMP TABLE gewichten AS
WITH mensen AS (
  SELECT
    '03759ned' AS weging_bron,
    left("Perioden", 4) AS weging_periode,
    CASE "RegioS" WHEN 'NL01' THEN 'NL00' ELSE "RegioS" END AS oorsprong,
    CASE "Leeftijd"
      WHEN '10000' THEN 'totaal' WHEN '10010' THEN '0' WHEN '22000' THEN '95+'
      ELSE ((right("Leeftijd", 4)::INT) // 100)::VARCHAR
    END AS band,
    "Value"::DECIMAL(12, 0) AS inwoners
  FROM read_csv(
    '{invoer}/bevolking/*_Observations.csv',
    delim = ';', quote = '', header = true, all_varchar = true)
  WHERE "Geslacht" = 'T001038' AND "Value" IS NOT NULL
),
delen AS (
  SELECT
    b.bron, b.periode::INT AS periode, h.gemeente_code, b.leeftijd,
    round(m.inwoners * b.deel::DECIMAL(7, 6) * h.aandeel::DECIMAL(19, 18), 6)::DECIMAL(18, 6) AS gewicht,
    b.nodig::INT * h.aantal::INT AS nodig
  FROM mensen m
  JOIN read_csv('{gegeven}/banden.csv', all_varchar = true) b
    USING (weging_bron, weging_periode, band)
  JOIN read_csv('{gegeven}/herkomst.csv', all_varchar = true) h
    ON h.bron = b.bron AND h.periode = b.periode AND h.oorsprong = m.oorsprong
    AND h.weging_bron = b.weging_bron AND h.weging_periode = b.weging_periode
)
SELECT bron, periode, gemeente_code, leeftijd, (sum(gewicht) * 1000000)::HUGEINT AS gewicht
FROM delen
GROUP BY ALL
HAVING count(*) = max(nodig);

-- Population-weighted means of all regions that are made up of gemeenten. Values in millionths, so that their sum with
-- weights is in 12 decimals; a limit's distance as in Weighted.
CREATE TEMP TABLE gewogen AS
WITH gemeenten AS (
  SELECT
    r.regio_code, r.regio_naam, r.regio_soort,
    p.bron, p.indicator, p.eenheid, p.leeftijd, p.periode, p.status,
    (p.waarde * 1000000)::BIGINT AS waarde,
    w.gewicht,
    round(w.gewicht::DECIMAL(38, 0) * 0.000001::DECIMAL(7, 6) * (p.bovengrens - p.ondergrens)::DECIMAL(9, 6), 4)
      ::DECIMAL(16, 4) AS breedte
  FROM gepubliceerd p
  JOIN regios r ON r.gemeente_code = p.regio_code
  LEFT JOIN gewichten w
    ON w.bron = p.bron AND w.periode = p.periode AND w.gemeente_code = p.regio_code AND w.leeftijd = p.leeftijd
  WHERE r.regio_soort NOT IN ('gemeente', 'land')
    AND (p.eenheid IN ('%', 'jaren', '1000 euro') OR p.eenheid LIKE 'per %')
),
sommen AS (
  SELECT
    regio_code, regio_naam, regio_soort, bron, indicator, eenheid, leeftijd, periode,
    sum(waarde * gewicht) AS teller,
    sum(gewicht) FILTER (waarde IS NOT NULL) AS noemer,
    sqrt((sum(breedte::DECIMAL(19, 4) * breedte::DECIMAL(19, 4)) FILTER (waarde IS NOT NULL))::DOUBLE) AS spreiding,
    count(waarde * gewicht) AS gevonden,
    count(breedte) FILTER (waarde IS NOT NULL) AS begrensd,
    count(*) FILTER (status <> 'onmogelijk') AS mogelijk
  FROM gemeenten
  GROUP BY ALL
),
geheel AS (
  SELECT
    *,
    coalesce(gevonden = leden AND noemer > 0, false) AS heel,
    heel AND begrensd = leden AS heel_begrensd,
    zes(gedeeld(teller, noemer)) AS gemiddeld,
    (spreiding / 2 / (noemer::DECIMAL(38, 0) * 0.000001::DECIMAL(7, 6))::DOUBLE)::DECIMAL(18, 6) AS half
  FROM sommen
  JOIN leden USING (bron, periode, regio_code)
)
SELECT
  regio_code, regio_naam, regio_soort, bron, indicator, eenheid, leeftijd, periode,
  CASE WHEN heel THEN gemiddeld END AS waarde,
  CASE WHEN heel_begrensd THEN
    CASE WHEN eenheid = '%' THEN greatest(0, least(100, gemiddeld - half)) ELSE gemiddeld - half END
  END::DECIMAL(18, 6) AS ondergrens,
  CASE WHEN heel_begrensd THEN
    CASE WHEN eenheid = '%' THEN greatest(0, least(100, gemiddeld + half)) ELSE gemiddeld + half END
  END::DECIMAL(18, 6) AS bovengrens,
  CASE WHEN heel_begrensd THEN 'benaderd' END AS marges,
  CASE WHEN heel THEN 'ok' WHEN mogelijk = 0 THEN 'onmogelijk' ELSE 'onbekend' END AS status,
  'gewogen' AS methode,
  CASE WHEN heel THEN teller END AS teller,
  noemer
FROM geheel;

-- The publisher's rows, those that an own region takes over, and means of what is not published; all against the
-- Netherlands in the same source.
COPY (
  WITH direct AS NOT MATERIALIZED (
    SELECT
      p.regio_code,
      CASE left(p.regio_code, 2)
        WHEN 'NL' THEN 'land' WHEN 'GG' THEN 'ggd' WHEN 'GM' THEN 'gemeente' WHEN 'WK' THEN 'wijk' WHEN 'BU' THEN 'buurt'
      END AS regio_soort,
      p.bron, p.indicator, p.eenheid, p.leeftijd, p.periode, p.waarde, p.ondergrens, p.bovengrens,
      CASE WHEN p.ondergrens IS NOT NULL AND p.bovengrens IS NOT NULL THEN 'gepubliceerd' END AS marges,
      p.status, m.methode
    FROM gepubliceerd p
    JOIN read_csv('{gegeven}/monitors.csv', all_varchar = true) m USING (bron)
  ),
  overgenomen AS (
    SELECT d.* REPLACE (g.regio_code AS regio_code, 'eigen' AS regio_soort, 'overgenomen' AS methode)
    FROM direct d
    JOIN read_csv('{gegeven}/gelijk.csv', all_varchar = true) g ON g.gelijk_aan = d.regio_code
  ),
  eerste AS NOT MATERIALIZED (FROM direct UNION ALL FROM overgenomen),
  bekend AS (
    SELECT regio_code, bron, indicator, leeftijd, periode FROM eerste
    WHERE regio_soort NOT IN ('gemeente', 'wijk', 'buurt')
  ),
  alle AS NOT MATERIALIZED (
    SELECT *, NULL::HUGEINT AS teller, NULL::HUGEINT AS noemer FROM eerste
    UNION ALL BY NAME
    SELECT g.* EXCLUDE (regio_naam)
    FROM gewogen g
    ANTI JOIN bekend b
      ON g.regio_code = b.regio_code AND g.bron = b.bron AND g.indicator = b.indicator
      AND g.leeftijd = b.leeftijd AND g.periode = b.periode
  ),
  land AS (
    SELECT
      bron, indicator, leeftijd, periode,
      waarde AS landelijk, ondergrens AS landelijk_onder, bovengrens AS landelijk_boven
    FROM eerste WHERE regio_code = 'NL00'
  ),
  gekozen AS (
    SELECT
      regio_code, indicator, leeftijd, periode,
      arg_min(bron, {'leeg': waarde IS NULL, 'rang': rang, 'bron': bron}) AS gekozen
    FROM alle
    JOIN read_csv('{gegeven}/voorkeur.csv', types = {'rang': 'INT'}) USING (methode)
    SEMI JOIN meer USING (indicator, leeftijd, periode)
    GROUP BY ALL
  ),
  vergeleken AS NOT MATERIALIZED (
    SELECT
      a.*, l.landelijk, l.landelijk_onder, l.landelijk_boven, p.polariteit, g.gekozen,
      a.waarde IS NOT NULL AND coalesce(l.landelijk, 0) > 0 AND a.eenheid <> 'score' AS vergelijkbaar,
      (a.waarde * 1000000)::BIGINT AS w,
      (l.landelijk * 1000000)::BIGINT AS nl,
      -- Of a weighted mean both sides are multiplied by the sum of weights, so that nothing is rounded first.
      CASE
        WHEN vergelijkbaar AND a.teller IS NULL THEN band(w, nl)
        WHEN vergelijkbaar THEN band(a.teller, nl * a.noemer)
      END AS band
    FROM alle a
    LEFT JOIN land l USING (bron, indicator, leeftijd, periode)
    LEFT JOIN read_csv('{gegeven}/polariteit.csv', all_varchar = true) p USING (indicator)
    LEFT JOIN gekozen g
      ON g.regio_code = a.regio_code AND g.indicator = a.indicator AND g.leeftijd = a.leeftijd
      AND g.periode = a.periode
  )
  SELECT
    regio_code, regio_soort, indicator, eenheid, leeftijd, 'totaal' AS geslacht, periode, 1 AS jaren,
    waarde, ondergrens, bovengrens, marges, landelijk, landelijk_onder, landelijk_boven,
    CASE
      WHEN vergelijkbaar AND teller IS NULL THEN zes_klein((2 * w * 1000000 + nl) // (2 * nl))
      WHEN vergelijkbaar THEN zes(gedeeld(gedeeld(teller * 1000000000000, nl * noemer), 1000000))
    END AS verhouding,
    band,
    kleur(band, polariteit) AS kleur,
    CASE WHEN waarde IS NOT NULL AND NOT vergelijkbaar AND eenheid <> 'score'
      THEN 'geen_landelijke_waarde' ELSE status END AS status,
    bron, methode,
    gekozen IS NULL OR gekozen = bron AS voorkeur
  FROM vergeleken
) TO '{uitvoer}/indicatoren.parquet' (FORMAT parquet, COMPRESSION zstd);
