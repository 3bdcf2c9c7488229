package nl.regiobeeld.config;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.regiobeeld.initiative.Initiatives;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Ranking;
import nl.regiobeeld.model.Treeknorm;
import nl.regiobeeld.source.Catalogue;
import nl.regiobeeld.staffing.StaffingSettings;

/**
 * All that a user can change.
 *
 * @param ownRegions in the order of the file
 * @param catalogue what is known of sources
 * @param indicators by id, those that a region counts itself among them
 * @param targets what a region counts itself and what its plans promise
 * @param initiatives what plans say of their initiatives, and other sums of theirs
 * @param fetch how extracts are fetched, and which
 * @param preference which method's row to use where sources overlap, best first
 * @param rankings what ranks areas from worst to best off, best ranking first
 * @param treeknorm the norms for waiting times
 * @param series which years can be compared, and what part of the gap is to be closed
 * @param staffing what the staffing model assumes, and which futures it computes
 * @param indeling the newest year whose gemeenten the reference data has; the wanted indeling
 *     unless the user asks for an older
 * @param standardYear the year whose Netherlands is the standard of standardised numbers, where the
 *     inputs have it
 * @param digests SHA-256 of each settings and reference file, by name
 */
public record Settings(
    List<OwnRegion> ownRegions,
    Catalogue catalogue,
    Map<String, Indicator> indicators,
    Targets targets,
    Initiatives initiatives,
    FetchSettings fetch,
    List<Method> preference,
    List<Ranking> rankings,
    Treeknorm treeknorm,
    SeriesSettings series,
    StaffingSettings staffing,
    int indeling,
    int standardYear,
    SortedMap<String, String> digests) {}
