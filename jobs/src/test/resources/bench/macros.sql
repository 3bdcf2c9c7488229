-- Decimals are whole numbers of their smallest unit here (cents, millionths), as DuckDB divides decimals in binary.
-- What is divided is rounded half away from zero, as BigDecimal's HALF_UP does.
CREATE MACRO gedeeld(teller, noemer) AS
  sign(teller)::HUGEINT * ((2 * abs(teller::HUGEINT) + noemer::HUGEINT) // (2 * noemer::HUGEINT));
CREATE MACRO zes(millionths) AS (millionths::DECIMAL(38, 0) * 0.000001::DECIMAL(7, 6))::DECIMAL(18, 6);
CREATE MACRO twee(cents) AS (cents::DECIMAL(38, 0) * 0.01::DECIMAL(3, 2))::DECIMAL(18, 2);
-- The same of less than a million.
CREATE MACRO zes_klein(millionths) AS (millionths::DECIMAL(12, 0) * 0.000001::DECIMAL(6, 6))::DECIMAL(18, 6);
CREATE MACRO band(boven, onder) AS
  1 + (100 * boven >= 95 * onder)::INT + (100 * boven >= 98 * onder)::INT
    + (100 * boven >= 102 * onder)::INT + (100 * boven >= 105 * onder)::INT;
CREATE MACRO kleur(band, polariteit) AS
  CASE polariteit
    WHEN 'hoger is slechter' THEN ['groen', 'lichtgroen', 'geel', 'oranje', 'rood'][band]
    WHEN 'hoger is beter' THEN ['groen', 'lichtgroen', 'geel', 'oranje', 'rood'][6 - band]
  END;

-- What is handed over rather than worked out; see jobs/docs/bench.md.
CREATE TEMP TABLE regios AS FROM read_csv('{gegeven}/regios.csv', all_varchar = true);
CREATE TEMP TABLE leden AS
  SELECT bron, periode::INT AS periode, regio_code, leden::BIGINT AS leden
  FROM read_csv('{gegeven}/leden.csv', all_varchar = true);
