package nl.regiobeeld.config;

import java.util.Optional;
import java.util.Set;

/**
 * A region of the user's own.
 *
 * @param id for example {@code ZL}
 * @param name for example {@code Zuid-Limburg}
 * @param equalTo the published region that it equals, whose rows are taken over
 * @param members codes of all gemeenten through time that belong to it
 */
public record OwnRegion(String id, String name, Optional<String> equalTo, Set<String> members) {}
