package nl.regiobeeld.landing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Dates as publishers write them. */
final class Dates {
  /** OData v3 writes times without an offset; CBS means the time in the Netherlands. */
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private static final List<Function<String, Instant>> SHAPES =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDateTime.parse(text).atZone(NETHERLANDS).toInstant(),
          text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());

  private Dates() {}

  /** The moment of OData v4, OData v3 or an HTTP header; empty for null and any other text. */
  static Optional<Instant> instant(String text) {
    if (text == null) {
      return Optional.empty();
    }
    return SHAPES.stream().flatMap(shape -> read(shape, text).stream()).findFirst();
  }

  private static Optional<Instant> read(Function<String, Instant> shape, String text) {
    try {
      return Optional.of(shape.apply(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
