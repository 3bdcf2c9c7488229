package nl.regiobeeld.explain;

import java.util.Set;

/** Which gemeenten a region is made of. */
@FunctionalInterface
interface Members {
  /** Their codes, abolished ones included; of a gemeente its own. */
  Set<String> of(String region, Facts facts);
}
