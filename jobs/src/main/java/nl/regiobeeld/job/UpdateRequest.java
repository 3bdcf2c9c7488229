package nl.regiobeeld.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an update is asked to do.
 *
 * @param in files and folders to read
 * @param landing whether to read what landing holds
 * @param years file name to the year that the user stated
 * @param out the output folder
 * @param edition the new edition's name; none for one from date and time
 * @param indeling the year whose gemeenten table omgerekend has; none for the settings'
 * @param regions codes of the regions to publish; empty for all
 * @param force whether to make every table again, and to refuse another result
 */
public record UpdateRequest(
    List<String> in,
    boolean landing,
    Map<String, Integer> years,
    String out,
    Optional<String> edition,
    Optional<Integer> indeling,
    Set<String> regions,
    boolean force) {}
