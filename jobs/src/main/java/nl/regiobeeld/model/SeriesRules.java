package nl.regiobeeld.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Which years of which sources can be compared.
 *
 * @param families source to the series that it is part of, for the sources that are in one
 * @param breaks where series break off, or go on by declaration
 */
public record SeriesRules(Map<String, String> families, List<Break> breaks)
    implements Serializable {}
