package nl.regiobeeld.initiative;

import java.util.List;

/**
 * What plans say of their initiatives.
 *
 * @param list in the order of the settings
 * @param extra further sources
 * @param printed the impact of all together, per region whose plan prints one
 * @param sums other sums of the plans, to be checked
 */
public record Initiatives(
    List<Initiative> list,
    List<ExtraSource> extra,
    List<PlanImpact> printed,
    List<PrintedSum> sums) {}
