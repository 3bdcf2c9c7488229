-- Where does Zuid-Limburg differ most from the Netherlands, for the worse first?
SELECT indicator, leeftijd, periode, waarde, landelijk, verhouding, kleur
FROM 'out/editions/*/tables/indicatoren/*.parquet'
WHERE regio_code = 'ZL' AND voorkeur AND kleur IS NOT NULL
QUALIFY periode = max(periode) OVER (PARTITION BY indicator, leeftijd)
ORDER BY kleur = 'rood' DESC, abs(verhouding - 1) DESC, indicator, leeftijd
LIMIT 20;
