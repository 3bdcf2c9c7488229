package nl.regiobeeld.report;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.claim.Finding;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.figure.FigureSettings;
import nl.regiobeeld.figure.Outlines;
import nl.regiobeeld.figure.Stamp;
import nl.regiobeeld.schema.Facts;

/**
 * What a report is made of.
 *
 * @param facts the edition's tables, each checked before it is read
 * @param manifest what the edition is made of
 * @param stamp the edition as it stands below figures
 * @param areas the regions with a page of their own
 * @param settings what figures show and what things are called
 * @param outlines of gemeenten, for maps
 * @param findings what the edition says of the plans' sentences
 * @param difference with the edition before; none without one
 */
public record Ingredients(
    Facts facts,
    Manifest manifest,
    Stamp stamp,
    List<Area> areas,
    FigureSettings settings,
    Outlines outlines,
    List<Finding> findings,
    Optional<Difference> difference) {}
