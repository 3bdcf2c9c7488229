package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Ranking;

/** Reads from {@code conf/regiobeeld.yaml} what ranks the areas within a region. */
final class RankingReader {
  private RankingReader() {}

  static List<Ranking> read(YamlMap choices, Map<String, Indicator> indicators) {
    YamlMap entries = choices.required("rangorde");
    List<Ranking> rankings = new ArrayList<>();
    for (String id : entries.keys()) {
      String age = entries.text(id);
      Optional<Indicator> indicator = Optional.ofNullable(indicators.get(id));
      Polarity polarity = indicator.map(Indicator::polarity).orElse(Polarity.NEUTRAL);
      if (indicator.isEmpty()) {
        entries.problem(id, "'" + id + "' is no indicator in conf/indicators.yaml");
      } else if (polarity == Polarity.NEUTRAL) {
        entries.problem(id, "'" + id + "' ranks nothing: more of it is neither better nor worse");
      }
      if (!age.isEmpty() && !age.equals(AgeRange.TOTAL) && AgeRange.ofLabel(age).isEmpty()) {
        entries.problem(id, "'" + age + "' is no age range such as 18+, 18-64 or totaal");
      }
      rankings.add(new Ranking(id, age, polarity));
    }
    return rankings;
  }
}
