package nl.regiobeeld.job;

import java.util.Optional;
import java.util.Set;

/**
 * Which editions to compare, and how far.
 *
 * @param out where editions are published
 * @param was name of the earlier edition
 * @param werd name of the later edition; of both, {@code current} is the current one
 * @param tables only these tables; empty: all
 * @param region only figures of this region; none: of own regions, provincies, GGD regions and the
 *     country
 * @param limit how many figures a list has at most
 */
public record DiffRequest(
    String out, String was, String werd, Set<String> tables, Optional<String> region, int limit) {}
