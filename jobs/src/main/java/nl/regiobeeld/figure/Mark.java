package nl.regiobeeld.figure;

import java.util.Arrays;
import java.util.Optional;
import nl.regiobeeld.model.Band;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.schema.TableRow;

/**
 * Where a value stands against the Netherlands, as a colour and as a sign that survives grey print.
 *
 * @param band of the ratio
 * @param colour from good to bad; none when neither is
 */
public record Mark(Band band, Optional<Colour> colour) {
  /** The mark of a row with columns band and kleur; none when it has no band. */
  public static Optional<Mark> of(TableRow row) {
    return Arrays.stream(Band.values())
        .filter(band -> row.text("band").equals(Integer.toString(band.number())))
        .map(band -> new Mark(band, colour(row.text("kleur"))))
        .findFirst();
  }

  private static Optional<Colour> colour(String label) {
    return Arrays.stream(Colour.values())
        .filter(colour -> colour.label().equals(label))
        .findFirst();
  }

  /** A sign that tells the colour without it: ++ + = − −−, or the band's number when neutral. */
  public String sign() {
    return colour.map(Mark::sign).orElseGet(() -> Integer.toString(band.number()));
  }

  /** The sign of a colour. */
  public static String sign(Colour colour) {
    return switch (colour) {
      case GROEN -> "++";
      case LICHTGROEN -> "+";
      case GEEL -> "=";
      case ORANJE -> "\u2212";
      case ROOD -> "\u2212\u2212";
    };
  }

  /** The mark in words. */
  public String told() {
    return colour
        .map(
            each ->
                switch (each) {
                  case GROEN -> "veel gunstiger";
                  case LICHTGROEN -> "gunstiger";
                  case GEEL -> "weinig verschil";
                  case ORANJE -> "ongunstiger";
                  case ROOD -> "veel ongunstiger";
                })
        .orElseGet(() -> "band " + band.number());
  }
}
