package nl.regiobeeld.drift;

import static nl.regiobeeld.drift.Change.Kind.GONE;
import static nl.regiobeeld.drift.Change.Kind.NEW;
import static nl.regiobeeld.drift.Change.Subject.CODE;
import static nl.regiobeeld.drift.Change.Subject.SOURCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regiobeeld.region.Register;

/** Compares the inputs of two editions. */
public final class Drift {
  private static final int NAMED = 3;

  private final Snapshot was;
  private final Snapshot now;
  private final Findings findings = new Findings();

  private Drift(Snapshot was, Snapshot now) {
    this.was = was;
    this.now = now;
  }

  /**
   * All differences, in published order. Of a source that came or went as a whole nothing else is
   * told, unless it is the same table under another id: then its columns are compared.
   *
   * @param turnover wijken and buurten that came and went
   * @param register explains gemeenten that came and went
   */
  public static List<Change> between(
      Snapshot was, Snapshot now, List<Turnover> turnover, Register register) {
    Drift drift = new Drift(was, now);
    drift.sources();
    new FieldDrift(drift.findings).compare(was.fields(), now.fields());
    RegionDrift regions = new RegionDrift(drift.findings, register);
    CoverageDrift coverage = new CoverageDrift(drift.findings);
    for (String source : was.sharedWith(now)) {
      List<Step> steps = Step.between(was.periods(source), now.periods(source));
      steps.forEach(step -> drift.codes(source, step));
      List<Covered> before = of(was, source);
      List<Covered> after = of(now, source);
      steps.forEach(step -> regions.compare(source, step, before, after));
      coverage.compare(source, before, after);
    }
    turnover.forEach(regions::count);
    return drift.findings.all();
  }

  private void sources() {
    Set<String> all = new TreeSet<>(was.files().keySet());
    all.addAll(now.files().keySet());
    all.removeAll(was.sharedWith(now));
    for (String source : all) {
      boolean isNew = now.files().containsKey(source);
      String files = named((isNew ? now : was).files().get(source));
      findings.add(
          new Change(
              source,
              SOURCE,
              isNew ? NEW : GONE,
              source,
              isNew ? null : files,
              isNew ? files : null,
              ""));
    }
  }

  private static String named(List<String> files) {
    String names = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
    return files.size() > NAMED ? names + " en nog " + (files.size() - NAMED) : names;
  }

  private void codes(String source, Step step) {
    Set<String> before = codes(was, source, step.was());
    Set<String> after = codes(now, source, step.now());
    for (String code : without(before, after)) {
      findings.add(new Change(source, CODE, GONE, code, code, null, ""), step);
    }
    for (String code : without(after, before)) {
      findings.add(new Change(source, CODE, NEW, code, null, code, ""), step);
    }
  }

  private static Set<String> codes(Snapshot snapshot, String source, int period) {
    return snapshot.codes().stream()
        .filter(code -> code.source().equals(source) && code.period() == period)
        .map(Code::code)
        .collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static List<Covered> of(Snapshot snapshot, String source) {
    return snapshot.covered().stream().filter(each -> each.source().equals(source)).toList();
  }
}
