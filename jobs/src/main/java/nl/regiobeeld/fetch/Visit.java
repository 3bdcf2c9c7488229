package nl.regiobeeld.fetch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item;
import nl.regiobeeld.landing.Landing;
import nl.regiobeeld.landing.Parcel;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Secrets;

/** One source's turn: looks whether there is something new, and brings it in. */
final class Visit {
  /** How often a table is begun that its publisher changes meanwhile. */
  private static final int STARTS = 3;

  private final FetchSource source;
  private final Landing landing;
  private final Caller caller;
  private final Clock clock;
  private final Optional<Delivery> latest;

  Visit(FetchSource source, Landing landing, Caller caller, Clock clock) {
    this.source = source;
    this.landing = landing;
    this.caller = caller;
    this.clock = clock;
    this.latest = landing.latest(source.id());
  }

  /**
   * Brings the source into landing, if it is not there yet.
   *
   * @throws Refusal when it cannot be had; landing is as it was
   */
  Outcome fetch() {
    return switch (source.via()) {
      case ODATA4 -> table(new Odata4(source)).or(this::otherwise).orElseThrow(this::notThere);
      case ODATA3 -> table(new Odata3(source, source.address())).orElseThrow(this::notThere);
      case BESTAND -> new PlainFile(source).fetch(this);
    };
  }

  /** Says what a fetch would bring; keeps nothing. */
  Outcome look(Supplier<Path> scratch) {
    try (Haul haul = new Haul(caller, scratch)) {
      return switch (source.via()) {
        case ODATA4 ->
            planned(
                new Odata4(source)
                    .facts(haul)
                    .or(
                        () ->
                            source.otherwise().flatMap(uri -> new Odata3(source, uri).facts(haul)))
                    .orElseThrow(this::notThere));
        case ODATA3 ->
            planned(new Odata3(source, source.address()).facts(haul).orElseThrow(this::notThere));
        case BESTAND -> new PlainFile(source).look(this, haul);
      };
    }
  }

  private Optional<Outcome> otherwise() {
    return source.otherwise().flatMap(service -> table(new Odata3(source, service)));
  }

  private Refusal notThere() {
    return Refusal.input(
        "%s has no table '%s' (the server answered 404); mind capitals: 03759ned is not 03759NED"
            .formatted(source.address(), source.table()));
  }

  private Outcome planned(Facts facts) {
    return isKnown(facts)
        ? Outcome.unchanged(latest.orElseThrow())
        : Outcome.planned(
            source.id(), latest, "%s, modified %s".formatted(facts.data(), facts.modified()));
  }

  private Optional<Outcome> table(Table table) {
    for (int start = 1; start <= STARTS; start++) {
      try (Haul haul = new Haul(caller, landing::receiver)) {
        Optional<Facts> facts = table.facts(haul);
        if (facts.isEmpty()) {
          return Optional.empty();
        }
        if (isKnown(facts.get())) {
          return latest.map(Outcome::unchanged);
        }
        OptionalLong rows = table.download(haul, facts.get());
        if (isStill(table, facts.get())) {
          requireAll(rows, facts.get());
          return Optional.of(
              facts.get().modified() == null && brought(haul)
                  ? Outcome.unchanged(latest.orElseThrow())
                  : deliver(facts.get(), haul));
        }
        caller.progress().note(source.id(), "its publisher changed it meanwhile; beginning again");
      }
    }
    throw Refusal.input(
        "%s was changed by its publisher during each of %d attempts; try again later"
            .formatted(source.table(), STARTS));
  }

  private boolean isKnown(Facts facts) {
    return facts.modified() != null
        && latest
            .filter(old -> facts.modified().equals(old.gewijzigd()))
            .filter(old -> origin(facts).equals(old.oorsprong()))
            .filter(landing::isWhole)
            .isPresent();
  }

  private boolean isStill(Table table, Facts facts) {
    try (Haul again = new Haul(caller, landing::receiver)) {
      return table
          .facts(again)
          .filter(now -> Objects.equals(now.modified(), facts.modified()))
          .isPresent();
    }
  }

  private void requireAll(OptionalLong rows, Facts facts) {
    if (rows.isPresent() && rows.getAsLong() == 0) {
      throw Refusal.input(
          "%s has no rows%s"
              .formatted(facts.data(), source.filter().isPresent() ? "; look at 'filter'" : ""));
    }
    if (rows.isPresent() && facts.rows().isPresent() && !rows.equals(facts.rows())) {
      throw Refusal.input(
          "%s brought %,d rows where its publisher says %,d; try again later"
              .formatted(facts.data(), rows.getAsLong(), facts.rows().getAsLong()));
    }
  }

  /** Whether all of it was fetched last time already, from the same address. */
  boolean brought(Haul haul) {
    List<String> now = content(haul.parcels().stream().map(Parcel::item).toList());
    return latest
        .filter(landing::isWhole)
        .filter(old -> content(old.items()).equals(now))
        .isPresent();
  }

  private static List<String> content(List<Item> items) {
    return items.stream().map(item -> item.oorsprong() + " " + item.sha256()).toList();
  }

  /** What was fetched last. */
  Optional<Delivery> latest() {
    return latest;
  }

  boolean isWhole(Delivery delivery) {
    return landing.isWhole(delivery);
  }

  Haul haul() {
    return new Haul(caller, landing::receiver);
  }

  private static String origin(Facts facts) {
    return Secrets.without(facts.data().toString());
  }

  /** Adds what came in to landing. */
  Outcome deliver(Facts facts, Haul haul) {
    Delivery delivery =
        new Delivery(
            source.id(),
            clock.instant().toString(),
            facts.modified(),
            facts.status(),
            source.licence(),
            origin(facts),
            List.of());
    return Outcome.fetched(landing.add(delivery, haul.parcels()), latest);
  }
}
