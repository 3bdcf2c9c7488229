package nl.regiobeeld.diff;

import java.util.List;

/**
 * What differs between two editions.
 *
 * @param edities what they are and were made with
 * @param configuratie files of settings and reference data that differ; null when an older edition
 *     does not tell which
 * @param invoer how their inputs differ
 * @param definities what indicators and zorgsoorten mean otherwise
 * @param tabellen how their tables differ
 * @param bewegingen what figures did, of the tables that have them and differ
 */
public record Difference(
    Made edities,
    List<String> configuratie,
    List<InputChange> invoer,
    List<Definition.Change> definities,
    List<TableDiff> tabellen,
    List<Movements> bewegingen) {}
