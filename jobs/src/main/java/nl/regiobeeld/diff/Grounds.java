package nl.regiobeeld.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that can be the cause of a difference between two editions.
 *
 * @param moments sources' periods that are not the same
 * @param files input files that are not the same
 * @param definitions indicators and zorgsoorten that mean something else
 * @param inputs whether any input is another
 * @param configuration whether settings or reference data are others
 * @param code whether the program is another
 */
public record Grounds(
    Map<Inputs.Moment, Cause> moments,
    Map<Inputs.NamedFile, Cause> files,
    Set<String> definitions,
    boolean inputs,
    boolean configuration,
    boolean code) {

  /** The grounds that follow from what differs. */
  public static Grounds of(Inputs inputs, List<Definition.Change> definitions, Made made) {
    return new Grounds(
        inputs.moments(),
        inputs.files(),
        definitions.stream().map(Definition.Change::meting).collect(Collectors.toSet()),
        !inputs.moments().isEmpty() || !inputs.files().isEmpty(),
        !made.sameConfiguration(),
        !made.sameCode());
  }

  /** The cause of a difference in what follows from one source and period that are the same. */
  Cause ownInputsSame() {
    if (configuration) {
      return Cause.GEWIJZIGDE_CONFIGURATIE;
    }
    return code ? Cause.GEWIJZIGDE_CODE : other();
  }

  /** The cause of a difference in what follows from several inputs. */
  Cause following() {
    return inputs ? Cause.AFGELEID : ownInputsSame();
  }

  private Cause other() {
    return inputs ? Cause.AFGELEID : Cause.ONVERKLAARD;
  }
}
