-- Which gemeenten drive the cost gap of Zuid-Limburg: euros above what is expected, latest year.
WITH gemeenten AS (
  SELECT regio_naam, jaar, verzekerdejaren, gerealiseerd, verwacht, verhouding, kleur,
         CAST((gerealiseerd - verwacht) * verzekerdejaren / 1000000 AS DECIMAL(18, 1)) AS verschil_mln
  FROM 'out/editions/*/tables/zorgkosten/*.parquet'
  WHERE regio_soort = 'gemeente' AND zorgsoort = 'totaal' AND leeftijd = 'totaal'
    AND regio_naam IN ('Beek', 'Beekdaelen', 'Brunssum', 'Eijsden-Margraten', 'Gulpen-Wittem',
      'Heerlen', 'Kerkrade', 'Landgraaf', 'Maastricht', 'Meerssen', 'Simpelveld', 'Sittard-Geleen',
      'Stein', 'Vaals', 'Valkenburg aan de Geul', 'Voerendaal')
)
SELECT * FROM gemeenten
WHERE jaar = (SELECT max(jaar) FROM gemeenten)
ORDER BY verschil_mln DESC;
