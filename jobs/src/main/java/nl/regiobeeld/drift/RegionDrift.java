package nl.regiobeeld.drift;

import static nl.regiobeeld.drift.Change.Kind.GONE;
import static nl.regiobeeld.drift.Change.Kind.NEW;
import static nl.regiobeeld.drift.Change.Subject.REGION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.region.Gemeente;
import nl.regiobeeld.region.Merger;
import nl.regiobeeld.region.Register;

/** Which regions a source no longer has, or has for the first time. */
final class RegionDrift {
  private final Findings findings;
  private final Register register;

  RegionDrift(Findings findings, Register register) {
    this.findings = findings;
    this.register = register;
  }

  /** Compares the regions above wijk of one source, one by one. */
  void compare(String source, Step step, List<Covered> was, List<Covered> now) {
    Set<String> before = codes(was, step.was());
    Set<String> after = codes(now, step.now());
    for (String code : before) {
      if (!after.contains(code)) {
        Change gone = new Change(source, REGION, GONE, code, name(code), null, whereTo(code));
        findings.add(gone, step);
      }
    }
    for (String code : after) {
      if (!before.contains(code)) {
        Change came = new Change(source, REGION, NEW, code, null, name(code), whereFrom(code));
        findings.add(came, step);
      }
    }
  }

  /** Adds wijken or buurten that came and went. */
  void count(Turnover turnover) {
    if (turnover.gone() > 0) {
      findings.add(
          new Change(
              turnover.source(),
              REGION,
              GONE,
              turnover.kind(),
              String.valueOf(turnover.gone()),
              null,
              "aantal codes dat er niet meer is"),
          turnover.step());
    }
    if (turnover.came() > 0) {
      findings.add(
          new Change(
              turnover.source(),
              REGION,
              NEW,
              turnover.kind(),
              null,
              String.valueOf(turnover.came()),
              "aantal codes dat er niet was"),
          turnover.step());
    }
  }

  private static Set<String> codes(List<Covered> covered, int period) {
    return covered.stream()
        .filter(each -> each.period() == period && each.code() != null)
        .map(Covered::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String name(String code) {
    return register.region(code).map(Region::name).orElse(code);
  }

  private String whereTo(String code) {
    List<Merger> mergers = register.successors(code);
    String into = mergers.stream().map(Merger::to).map(this::named).collect(listed());
    return mergers.isEmpty()
        ? ""
        : "%s %s per %d"
            .formatted(
                mergers.size() > 1 ? "verdeeld over" : "opgegaan in", into, mergers.get(0).year());
  }

  /** Only of a gemeente that arose from others: many only received a neighbour later. */
  private String whereFrom(String code) {
    int since = Optional.ofNullable(register.gemeenten().get(code)).map(Gemeente::from).orElse(0);
    String from =
        register.predecessors(code).stream()
            .filter(merger -> merger.year() == since)
            .map(Merger::from)
            .map(this::named)
            .collect(listed());
    return from.isEmpty() ? "" : "ontstaan uit %s per %d".formatted(from, since);
  }

  private String named(String code) {
    return name(code) + " (" + code + ")";
  }

  private static Collector<CharSequence, ?, String> listed() {
    return Collectors.joining(", ");
  }
}
