package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.FileCopy;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.DriftTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.apache.hadoop.fs.Path;

/**
 * The tables that a run need not make, as the current edition has them made from the very same
 * things. Their files are copied, so that every edition stands on its own.
 */
final class Reuse {
  private final Places places;
  private final Function<Table, String> origin;
  private final Optional<Manifest> current;
  private final Map<Table, TableFacts> taken = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * A run that has taken nothing yet.
   *
   * @param origin the fingerprint of what a table is made from; null when there is none
   * @param current the edition to take tables from
   */
  Reuse(Places places, Function<Table, String> origin, Optional<Manifest> current) {
    this.places = places;
    this.origin = origin;
    this.current = current;
  }

  /**
   * Copies all tables that can be taken over.
   *
   * @param whole take all tables or none: with a choice of regions the others need more rows than
   *     were published
   */
  void take(Editions editions, Store store, boolean whole) {
    List<Table> same = Tables.all().stream().filter(this::isSame).toList();
    if (whole && same.size() < Tables.all().size() - 1) {
      return;
    }
    for (Table table : same) {
      if (!copied(table, editions, store)) {
        places.delete(store.folder(table));
        remarks.add(
            "table %s is made again: edition %s is damaged there (./regiobeeld verify tells more)"
                .formatted(table.name(), current.orElseThrow().editie()));
      }
    }
  }

  /**
   * Copies a table whatever it was made from.
   *
   * @throws Refusal when the current edition lacks it or is damaged there
   */
  void carry(Table table, Editions editions, Store store) {
    Manifest manifest = current.orElseThrow();
    if (!manifest.tabellen().containsKey(table.name()) || !copied(table, editions, store)) {
      throw Refusal.check(
          "edition %s is damaged in table %s (./regiobeeld verify tells more); make a new one with ./regiobeeld update"
              .formatted(manifest.editie(), table.name()));
    }
  }

  private boolean copied(Table table, Editions editions, Store store) {
    Path from = editions.folder(current.orElseThrow().editie(), table.name());
    TableFacts facts = current.orElseThrow().tabellen().get(table.name());
    FileCopy copy = new FileCopy(places, from, store.folder(table));
    boolean whole = facts.bestanden().stream().allMatch(copy::of);
    if (whole) {
      taken.put(table, facts);
    }
    return whole;
  }

  private boolean isSame(Table table) {
    return current
        .map(manifest -> manifest.tabellen().get(table.name()))
        .map(TableFacts::herkomst)
        .filter(herkomst -> herkomst.equals(origin(table)))
        .isPresent();
  }

  /** What the table is made from; none for what tells of the edition before this one. */
  String origin(Table table) {
    return table.equals(DriftTables.VERANDERINGEN) ? null : origin.apply(table);
  }

  /** Whether the table lies in the new edition already. */
  boolean has(Table table) {
    return taken.containsKey(table);
  }

  /** Whether that holds for all tables, but the one that compares with the edition before. */
  boolean isComplete() {
    return taken.size() == Tables.all().size() - 1;
  }

  /** What the manifest says of the tables that were taken over. */
  Map<Table, TableFacts> taken() {
    return taken;
  }

  /** What the user should know. */
  List<String> remarks() {
    List<String> all = new ArrayList<>(remarks);
    if (!taken.isEmpty()) {
      all.add(
          "%s taken over from edition %s, as input, settings and program are the same (--force makes them again): %s"
              .formatted(
                  taken.size() + " table(s)",
                  current.orElseThrow().editie(),
                  isComplete() ? "all" : names()));
    }
    return all;
  }

  private String names() {
    return String.join(", ", taken.keySet().stream().map(Table::name).sorted().toList());
  }

  /**
   * Refuses tables that differ from the current edition's though made from the same things.
   *
   * @throws Refusal naming them
   */
  void requireSame(Map<String, TableFacts> made) {
    List<String> other =
        Tables.all().stream()
            .filter(this::isSame)
            .map(Table::name)
            .filter(name -> !made.get(name).inhoud().equals(was(name)))
            .sorted(Comparator.naturalOrder())
            .toList();
    if (!other.isEmpty()) {
      throw Refusal.check(
          "made from the same input, settings and program as in edition %s, but other rows came out in: %s. Nothing was published; verify that edition, and report this if it is whole"
              .formatted(current.orElseThrow().editie(), String.join(", ", other)));
    }
  }

  private String was(String table) {
    return current.orElseThrow().tabellen().get(table).inhoud();
  }
}
