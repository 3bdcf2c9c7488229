package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sector of a region in one year of a scenario.
 *
 * @param sector its id, or {@link Sectors#TOTAL}
 * @param year from the base year on
 * @param persons whole persons
 * @param fte six decimals
 * @param shortagePercent of demand in persons, six decimals; none when there is no demand
 * @param shortageShare of all sectors' shortages in persons, in whole percent that together are
 *     100; a sector without shortage has 0; none when no sector has one
 * @param demandIndex persons, base year 100, six decimals
 * @param supplyIndex persons, base year 100, six decimals
 * @param shortageIndex persons, base year 100, six decimals; none when nobody was short then
 * @param saved persons whose work the initiatives save, already taken off demand
 * @param parts what demand is made of; none for the total
 */
public record Outlook(
    String sector,
    int year,
    Balance persons,
    Balance fte,
    Optional<BigDecimal> shortagePercent,
    Optional<Integer> shortageShare,
    BigDecimal demandIndex,
    BigDecimal supplyIndex,
    Optional<BigDecimal> shortageIndex,
    long saved,
    Optional<Demand> parts) {}
