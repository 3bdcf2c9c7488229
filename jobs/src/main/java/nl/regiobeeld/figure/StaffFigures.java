package nl.regiobeeld.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures about staff: the labour market, and what initiatives spare of its shortage. */
final class StaffFigures implements Maker {
  @Override
  public List<Figure> of(Page page) {
    Labour labour = Labour.of(page);
    Initiatives initiatives = Initiatives.of(page, labour);
    return Stream.of(
            DemandAndSupply.of(labour),
            Shortage.of(labour),
            BaseYear.of(labour),
            SectorShares.of(labour),
            FrozenSupply.of(labour),
            ScenarioLines.of(labour),
            ImpactWaterfall.printed(initiatives),
            ImpactWaterfall.recomputed(initiatives),
            ThemeCounts.of(initiatives),
            ThemePersons.of(initiatives))
        .flatMap(Optional::stream)
        .toList();
  }
}
