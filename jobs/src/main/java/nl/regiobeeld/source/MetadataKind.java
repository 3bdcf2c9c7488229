package nl.regiobeeld.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sets of metadata that are read, each known by fields that no other set has together.
 *
 * <p>v4 (85678NED and 03759ned): {@code Properties}, {@code Dimensions}, {@code MeasureCodes} and
 * {@code <dimension>Codes}. v3, as packages for R and Python save it: {@code TableInfos}, {@code
 * DataProperties} and one set per dimension.
 */
enum MetadataKind {
  /** v4 Properties and v3 TableInfos. */
  TABLE,
  /** v3 DataProperties: dimensions, groups of measures, measures. */
  PROPERTIES,
  /** v4 MeasureCodes. */
  MEASURES,
  /** v4 Dimensions. */
  DIMENSIONS,
  /** v4 codes of a dimension. */
  CODES,
  /** v3 codes of a dimension. */
  KEYS,
  /** v3 codes of a time dimension. */
  PERIODS;

  private static final Map<MetadataKind, Set<String>> FIELDS =
      Map.of(
          TABLE, Set.of("Identifier", "Title", "Modified", "Summary"),
          PROPERTIES, Set.of("ID", "ParentID", "Type", "Key", "Title"),
          MEASURES, Set.of("Identifier", "Title", "Unit", "Decimals"),
          DIMENSIONS, Set.of("Identifier", "Title", "Kind", "CodesUrl"),
          CODES, Set.of("Identifier", "Title", "Description", "DimensionGroupId"),
          KEYS, Set.of("Key", "Title", "Description", "CategoryGroupID"),
          PERIODS, Set.of("Key", "Title", "Description", "Status"));

  /** Fields of v4 Properties, of which users keep a few. */
  private static final Set<String> LICENSED = Set.of("Identifier", "Title", "License");

  /** The kind of set with these fields, if it is one that is read. */
  static Optional<MetadataKind> of(Collection<String> fields) {
    return fields.containsAll(LICENSED)
        ? Optional.of(TABLE)
        : Stream.of(values()).filter(kind -> fields.containsAll(FIELDS.get(kind))).findFirst();
  }
}
