package nl.regiobeeld.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures about what drives the demand for care and the supply of staff. */
final class DriverFigures implements Maker {
  @Override
  public List<Figure> of(Page page) {
    Drivers drivers = Drivers.of(page);
    return Stream.of(
            Aged.of(drivers),
            Prevalence.of(drivers),
            ElderlyClients.of(drivers),
            StaffAge.of(drivers))
        .flatMap(Optional::stream)
        .toList();
  }
}
