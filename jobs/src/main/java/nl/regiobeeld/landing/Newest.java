package nl.regiobeeld.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The delivery of a source to use, and how it differs from the one before.
 *
 * @param delivery the newest
 * @param before the one before it, if there was one
 */
public record Newest(Delivery delivery, Optional<Delivery> before) {
  /** One sentence about what changed, for a run's report; empty for a first delivery. */
  public Optional<String> change() {
    return before.map(old -> delivery.bron() + " was issued again: " + difference(old));
  }

  private String difference(Delivery old) {
    List<String> parts = new ArrayList<>();
    parts.add(
        Objects.equals(old.gewijzigd(), delivery.gewijzigd())
            ? "the publisher's date is still " + date(old)
            : "the publisher's date went from %s to %s".formatted(date(old), date(delivery)));
    if (!names(old).equals(names(delivery)) && names(old).size() == names(delivery).size()) {
      parts.add("'%s' became '%s'".formatted(joined(old), joined(delivery)));
    }
    parts.add(same(old) ? "the data have the same bytes" : "the data have other bytes");
    return String.join("; ", parts);
  }

  private static String date(Delivery delivery) {
    return delivery.gewijzigd() == null ? "unknown" : delivery.gewijzigd();
  }

  private boolean same(Delivery old) {
    return hashes(old).equals(hashes(delivery));
  }

  private static Map<String, Long> hashes(Delivery delivery) {
    return data(delivery).stream()
        .collect(Collectors.groupingBy(Item::sha256, Collectors.counting()));
  }

  private static List<String> names(Delivery delivery) {
    return data(delivery).stream().map(Item::naam).toList();
  }

  private static String joined(Delivery delivery) {
    return String.join(", ", names(delivery));
  }

  private static List<Item> data(Delivery delivery) {
    return delivery.items().stream().filter(item -> item.rol() == Item.Rol.GEGEVENS).toList();
  }
}
