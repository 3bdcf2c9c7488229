package nl.regiobeeld.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.figure.Bars;
import nl.regiobeeld.figure.Bars.Group;
import nl.regiobeeld.figure.Body;
import nl.regiobeeld.figure.Figure;
import nl.regiobeeld.figure.Mark;
import nl.regiobeeld.figure.Stamp;
import nl.regiobeeld.figure.Unit;
import nl.regiobeeld.figure.Unpublished;
import nl.regiobeeld.model.Band;
import nl.regiobeeld.model.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {
  @ParameterizedTest
  @EnumSource
  void lettersOnABandsColourAreWhiteWhereItIsDark(Colour colour) {
    assertThat(Palette.on(Palette.of(colour)).equals(Color.WHITE)).isEqualTo(colour.isDark());
  }

  private static final Stamp STAMP = new Stamp("2026", "0123456789abcdef", false);

  @Test
  void titlesAreBoldAndEveryTextHasItsWidth() {
    String svg = svg(new Unpublished("Er is geen bron."));

    assertThat(svg)
        .containsPattern("<text [^>]*font-weight:bold[^>]*>Niet gepubliceerd</text>")
        .contains("'Liberation Sans', Arial", "textLength=", "inhoud 0123456789ab<");
    assertThat(Stream.of(svg.split("<text ", -1)).skip(1))
        .isNotEmpty()
        .allMatch(text -> text.contains("textLength="));
    assertThat(svg).doesNotContain("DOCTYPE");
  }

  @Test
  void theAlternativeTextHasTheNumbers() {
    Mark red = new Mark(Band.FIVE, Optional.of(Colour.ROOD));
    Group group = new Group("Obesitas", List.of(number("19.5")), Optional.of(red), "(1,127)");

    assertThat(svg(bars(group)))
        .contains("<title", ">Titel</title>", "Obesitas: 19,5% (1,127), veel ongunstiger.");
  }

  @Test
  void groupsOfTheSameNameKeepTheirOwnNumbers() {
    String svg =
        svg(
            bars(
                Group.plain("Zorg", List.of(number("1.5"))),
                Group.plain("Zorg", List.of(number("2.5")))));

    assertThat(svg).contains(">1,5</text>", ">2,5</text>");
  }

  @Test
  void barsThatAreAllZeroMissingOrBelowZeroAreDrawn() {
    for (List<Optional<BigDecimal>> values :
        List.of(
            List.of(number("0")), List.of(Optional.<BigDecimal>empty()), List.of(number("-3.2")))) {
      assertThat(Letters.faults(figure(bars(Group.plain("Zorg", values))))).isEmpty();
    }
  }

  /** The SVG, without the blanks that end its tags. */
  private static String svg(Body body) {
    return new Drawing(figure(body)).svg().replaceAll("\\s+>", ">");
  }

  private static Body bars(Group... groups) {
    return new Bars(Unit.PERCENT, false, List.of("Waarde"), List.of(groups));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }

  private static Figure figure(Body body) {
    return new Figure("proef", "Titel", "Onder", body, List.of("Een noot."), "bron", STAMP);
  }
}
