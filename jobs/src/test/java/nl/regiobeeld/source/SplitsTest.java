package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.source.Splits.Category;
import org.junit.jupiter.api.Test;

class SplitsTest {
  private static final Map<String, String> SEXES = Map.of("3000", "man", "T009002", "totaal");
  private static final List<String> HEADER = List.of("RegioS", "Persoonskenmerken", "Inkomen");

  private final Splits splits = Splits.of(HEADER, List.of(1, 2), Map.of(), true);

  @Test
  void aCodeOfATotalSplitsNothing() {
    assertThat(category("T001019", "Totaal inkomen")).isEqualTo(new Category("", ""));
  }

  @Test
  void aSexAmongThePersonalTraitsIsASexAndNoSplit() {
    assertThat(category("3000  ", "T001019")).isEqualTo(new Category("man", ""));
    assertThat(category("T009002", "T001019")).isEqualTo(new Category("", ""));
  }

  @Test
  void anyOtherCategoryIsNamedByItsColumn() {
    assertThat(category("2012605", "1014752 "))
        .isEqualTo(new Category("", "Persoonskenmerken=2012605; Inkomen=1014752"));
    assertThat(category("3000", "1014752")).isEqualTo(new Category("man", "Inkomen=1014752"));
  }

  /** A code of a topic may begin with a T as well, but has other digits behind it. */
  @Test
  void onlyATAndSixDigitsAreATotal() {
    assertThat(category("T00101", "T001019").breakdown()).isEqualTo("Persoonskenmerken=T00101");
  }

  @Test
  void aTableWithoutSuchColumnsHasNoSplits() {
    assertThat(Splits.NONE.of(List.of("NL01"), SEXES)).isEqualTo(new Category("", ""));
    assertThat(Splits.NONE.used()).isFalse();
  }

  private Category category(String trait, String income) {
    return splits.of(List.of("NL01", trait, income), SEXES);
  }
}
