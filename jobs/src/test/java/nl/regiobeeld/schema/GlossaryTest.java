package nl.regiobeeld.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiobeeld.initiative.Verdict;
import nl.regiobeeld.initiative.Waterfall;
import nl.regiobeeld.model.Band;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryTest {
  static List<Table> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableAndColumnHasDutchSentences(Table table) {
    assertThat(Glossary.title(table)).isNotBlank().doesNotEndWith(".");
    assertThat(Glossary.about(table)).endsWith(".").contains("één rij per");
    for (Column column : table.columns()) {
      String where = table.name() + "." + column.name();
      assertThat(Glossary.meaning(table, column)).as(where).matches("[A-Z0-9].*\\.|plan .*\\.");
      assertThat(Glossary.meaning(table, column)).as(where).isNotEqualTo(column.meaning());
      assertThat(Glossary.unit(column).isEmpty()).as(where).isEqualTo(column.unit().isEmpty());
      assertThat(Glossary.values(table, column).values())
          .as(where)
          .allSatisfy(meaning -> assertThat(meaning).matches("[A-Z0-9].*\\."));
    }
  }

  @Test
  void nothingIsExplainedThatDoesNotExist() {
    Set<String> there = new LinkedHashSet<>();
    GlossaryText.read()
        .sections()
        .forEach((section, texts) -> texts.keySet().forEach(key -> there.add(place(section, key))));
    Set<String> used = new LinkedHashSet<>();
    Tables.all().forEach(table -> addPlaces(table, used));

    assertThat(there).isNotEmpty().isSubsetOf(used);
  }

  @Test
  void theProgramsOwnValuesAreAllExplained() {
    assertThat(values("indicatoren", "kleur")).isEqualTo(labels(Colour.values(), Colour::label));
    assertThat(values("indicatoren", "methode")).isEqualTo(labels(Method.values(), Method::label));
    assertThat(values("indicatoren", "regio_soort"))
        .isEqualTo(labels(RegionKind.values(), RegionKind::label));
    assertThat(values("zorgkosten", "band"))
        .isEqualTo(labels(Band.values(), band -> String.valueOf(band.number())));
    assertThat(values("definities", "polariteit")).isEqualTo(Polarity.labels());
    assertThat(values("initiatieven", "oordeel"))
        .isEqualTo(labels(Verdict.values(), Verdict::label));
    assertThat(values("waterval", "variant"))
        .isEqualTo(labels(Waterfall.Variant.values(), Waterfall.Variant::label));
    assertThat(
            Stream.concat(
                values("indicatoren", "status").stream(),
                values("arbeidsmarkt", "status").stream()))
        .containsAll(labels(Status.values(), Status::label));
  }

  @Test
  void aTableThatIsNoneOfTheEditionsHasNoMeaning() {
    Table strange = new Table("vreemd", "row", List.of(), List.of(), List.of());

    assertThatThrownBy(() -> Glossary.title(strange)).hasMessage("no Dutch meaning of vreemd");
  }

  @Test
  void anAgeBandIsNoColourBand() {
    assertThat(values("gewichten", "band")).isEmpty();
    assertThat(values("wachttijden", "band")).hasSize(5);
  }

  private static List<String> values(String table, String column) {
    Table found = Tables.named(table).orElseThrow();
    return List.copyOf(Glossary.values(found, found.column(column)).keySet());
  }

  private static <T> List<String> labels(T[] all, Function<T, String> label) {
    return Arrays.stream(all).map(label).toList();
  }

  /** A shared place counts as used only where a table has no text of its own. */
  private static void addPlaces(Table table, Set<String> used) {
    used.add(place(table.name(), Glossary.TITLE));
    used.add(place(table.name(), Glossary.ABOUT));
    GlossaryText text = GlossaryText.read();
    for (Column column : table.columns()) {
      boolean own = text.find(table.name(), column.name()).isPresent();
      used.add(place(own ? table.name() : Glossary.SHARED, column.name()));
      used.add(place(Glossary.UNITS, column.unit()));
      String start = column.name() + Glossary.OF;
      boolean ownValues = !text.startingWith(table.name(), start).isEmpty();
      Glossary.values(table, column)
          .keySet()
          .forEach(
              value -> used.add(place(ownValues ? table.name() : Glossary.SHARED, start + value)));
    }
  }

  private static String place(String section, String key) {
    return "[" + section + "] " + key;
  }
}
