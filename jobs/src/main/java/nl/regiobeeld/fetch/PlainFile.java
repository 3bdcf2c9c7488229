package nl.regiobeeld.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item.Rol;
import nl.regiobeeld.model.Refusal;

/** A file at an address of its own; what changed follows from its headers, else from its bytes. */
final class PlainFile {
  private static final byte[] ZIP = {'P', 'K'};

  private final FetchSource source;
  private final URI address;

  PlainFile(FetchSource source) {
    this.source = source;
    this.address = source.address();
  }

  Outcome fetch(Visit visit) {
    Optional<Delivery> known = known(visit);
    try (Haul haul = visit.haul()) {
      Wanted wanted = Wanted.get(address, conditions(known));
      Haul.Taken taken = haul.take(wanted, null, Rol.GEGEVENS, PlainFile::check);
      requireThere(taken.answer());
      boolean same = taken.answer().isNotChanged() || visit.brought(haul);
      return same && known.isPresent()
          ? Outcome.unchanged(known.get())
          : visit.deliver(facts(taken.answer().header("Last-Modified")), haul);
    }
  }

  /** Says what a fetch would bring, from the headers alone. */
  Outcome look(Visit visit, Haul haul) {
    Optional<Delivery> known = known(visit);
    Wanted wanted = Wanted.head(address, conditions(known));
    Answer answer = haul.take(wanted, null, Rol.GEGEVENS, (file, head) -> {}).answer();
    requireThere(answer);
    String date = answer.header("Last-Modified");
    boolean same =
        answer.isNotChanged()
            || known.filter(old -> date != null && date.equals(old.gewijzigd())).isPresent();
    return same && known.isPresent()
        ? Outcome.unchanged(known.get())
        : Outcome.planned(
            source.id(),
            visit.latest(),
            "%s, modified %s, %s bytes"
                .formatted(
                    address,
                    date,
                    Optional.ofNullable(answer.header("Content-Length")).orElse("unknown")));
  }

  private Optional<Delivery> known(Visit visit) {
    return visit
        .latest()
        .filter(visit::isWhole)
        .filter(old -> old.oorsprong().equals(address.toString()));
  }

  private static Map<String, String> conditions(Optional<Delivery> known) {
    Map<String, String> conditions = new HashMap<>();
    known
        .map(delivery -> delivery.items().get(0))
        .ifPresent(
            item -> {
              if (item.etag() != null) {
                conditions.put("If-None-Match", item.etag());
              }
              if (item.lastModified() != null) {
                conditions.put("If-Modified-Since", item.lastModified());
              }
            });
    return conditions;
  }

  private void requireThere(Answer answer) {
    if (answer.isNotThere()) {
      throw Refusal.input(
          address
              + " is not there (the server answered 404); look on the publisher's site where it is"
              + " now and write that under 'bronnen' in conf/sources.yaml");
    }
  }

  private Facts facts(String modified) {
    return new Facts(modified, null, address, false, OptionalLong.empty());
  }

  private static void check(Path file, Answer answer) throws IOException {
    if (answer.bytes() == 0) {
      throw Refusal.input(answer.address() + " answered with an empty file");
    }
    if (isZip(file)) {
      ZipCheck.check(file, answer.address(), "");
    } else if (!answer.measured()) {
      throw Refusal.input(
          answer.address()
              + " does not say how long its answer is, so that a cut would go unseen; download the"
              + " file by hand and give it to update with --in");
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Arrays.equals(stream.readNBytes(ZIP.length), ZIP);
    }
  }
}
