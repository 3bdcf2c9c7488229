package nl.regiobeeld.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.claim.Claim;
import nl.regiobeeld.region.Reference;

/** The plans' sentences, as the settings have them. */
final class PlanClaims {
  private PlanClaims() {}

  /**
   * All of them.
   *
   * @param conf folder of the settings, or none for the project's
   */
  static List<Claim> all(Home home, Optional<String> conf) {
    Reference reference = home.reference();
    Set<String> regions = new TreeSet<>(reference.register().areas().keySet());
    regions.addAll(reference.register().gemeenten().keySet());
    home.settings(conf, reference).ownRegions().forEach(each -> regions.add(each.id()));
    return home.claims(conf, regions);
  }
}
