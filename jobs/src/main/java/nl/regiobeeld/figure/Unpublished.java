package nl.regiobeeld.figure;

import java.util.List;

/**
 * Nothing to draw: what the plans show without values, and no source has.
 *
 * @param why in Dutch: what is missing and what would bring it
 */
public record Unpublished(String why) implements Body {
  @Override
  public List<String> told() {
    return List.of("Niet gepubliceerd.", why);
  }
}
