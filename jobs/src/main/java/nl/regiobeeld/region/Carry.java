package nl.regiobeeld.region;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings what is known per gemeente from one year's indeling to another's.
 *
 * <p>Forward, an abolished gemeente goes to its successors; one that was split is shared by the
 * inhabitants (else dwellings) that moved. Backward, a gemeente that arose from others is shared
 * over them by what each brought along; one that received others and kept its code cannot be, as
 * what it had itself is not recorded. Changes of borders between gemeenten that both stayed
 * (grenswijzigingen) are not followed.
 */
public final class Carry {
  private final Register register;

  /** Carrying along the herindelingen of this register. */
  public Carry(Register register) {
    this.register = register;
  }

  /**
   * What the gemeenten of one year are made of in terms of another's.
   *
   * @param from the year whose indeling the counts have
   * @param to the year whose indeling is wanted
   */
  public Carried between(int from, int to) {
    return between(register.existingIn(from), from, to);
  }

  /**
   * The same for counts that may lack a gemeente which was absorbed in the course of their year
   * (Weesp in 2022): the receiver's count holds it already.
   *
   * @param codes the gemeenten that the counts have
   */
  public Carried between(Set<String> codes, int from, int to) {
    Map<String, String> absorbed = absorbed(codes, from);
    Journey journey = new Journey(register, to);
    for (String code : register.existingIn(from)) {
      if (absorbed.containsKey(code) && to < from) {
        journey.untold(code, from, absorbed.get(code));
      } else if (absorbed.containsValue(code) && to < from) {
        journey.untold(code, from, code);
      } else if (to < from) {
        journey.backward(code, from, Part.whole(code));
      } else if (!absorbed.containsKey(code)) {
        journey.forward(code, Part.whole(code));
      }
    }
    return journey.result();
  }

  /** Gemeenten of the year that the codes lack, to the one of the codes that took them in. */
  private Map<String, String> absorbed(Set<String> codes, int year) {
    Map<String, String> absorbed = new TreeMap<>();
    for (String code : register.existingIn(year)) {
      List<Merger> steps = register.successors(code);
      if (!codes.contains(code)
          && register.gemeenten().get(code).until() == year
          && steps.size() == 1
          && codes.contains(steps.get(0).to())
          && register.gemeenten().get(steps.get(0).to()).existsIn(year)) {
        absorbed.put(code, steps.get(0).to());
      }
    }
    return absorbed;
  }

  /**
   * The gemeenten of one year in terms of another's.
   *
   * @param parts wanted gemeente to the parts that make it up, in order of code
   * @param unclear wanted gemeente of which a part cannot be told, to the gemeenten it lies in
   */
  public record Carried(Map<String, List<Part>> parts, Map<String, Set<String>> unclear) {}
}
