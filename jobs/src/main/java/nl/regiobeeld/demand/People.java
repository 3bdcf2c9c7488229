package nl.regiobeeld.demand;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.AgeCover;
import nl.regiobeeld.model.AgeRange;

/**
 * The people of one region and year in one source.
 *
 * @param bands sex ({@code totaal}, {@code man}, {@code vrouw}) to age label to how many; labels
 *     may overlap, as publishers have 95+ beside 95, 96, …
 */
public record People(Map<String, Map<String, BigDecimal>> bands) implements Serializable {
  private static final String MEN = "man";
  private static final String WOMEN = "vrouw";

  /** These people and those of another age or sex. */
  public static People of(Iterable<Band> bands) {
    Map<String, Map<String, BigDecimal>> all = new HashMap<>();
    for (Band band : bands) {
      all.computeIfAbsent(band.sex(), sex -> new HashMap<>()).put(band.age(), band.count());
    }
    return new People(all);
  }

  /**
   * People of an age and sex.
   *
   * @param age {@code 0-4}, {@code 95+}, a single year or {@code totaal}
   */
  public record Band(String age, String sex, BigDecimal count) {}

  /**
   * How many there are of an age range, from bands that make it up exactly and none of which
   * overlaps another; both sexes together as published, else men and women.
   *
   * @param age {@code 65+}, {@code 0-19} or {@code totaal}
   * @param sex {@code totaal}, {@code man} or {@code vrouw}
   * @return none when the bands do not make up the range
   */
  public Optional<BigDecimal> count(String age, String sex) {
    return parts(age, sex)
        .map(parts -> parts.stream().map(Band::count).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The bands behind {@link #count}. */
  public Optional<List<Band>> parts(String age, String sex) {
    Optional<List<Band>> published = published(age, sex);
    if (published.isPresent() || !sex.equals(AgeRange.TOTAL)) {
      return published;
    }
    return published(age, MEN)
        .flatMap(
            men ->
                published(age, WOMEN)
                    .map(women -> Stream.concat(men.stream(), women.stream()).toList()));
  }

  private Optional<List<Band>> published(String age, String sex) {
    Map<String, BigDecimal> counts = bands.getOrDefault(sex, Map.of());
    return AgeCover.of(age, counts.keySet())
        .filter(AgeCover::exact)
        .map(
            cover ->
                cover.parts().keySet().stream()
                    .map(band -> new Band(band, sex, counts.get(band)))
                    .toList());
  }
}
