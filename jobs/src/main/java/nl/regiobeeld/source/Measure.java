package nl.regiobeeld.source;

import java.io.Serializable;

/**
 * What a column of a file measures.
 *
 * @param position its place in the record, from 0; -1 when the measure is named in the row (OData
 *     v4)
 * @param column its name as the file has it
 * @param id the indicator, zorgsoort or count that it is
 * @param unit for example {@code %} or {@code euro}
 * @param age the age range that the column itself is about, else empty
 * @param sex the sex that the column itself is about, else empty
 */
public record Measure(int position, String column, String id, String unit, String age, String sex)
    implements Serializable {}
