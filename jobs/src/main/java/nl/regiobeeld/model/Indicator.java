package nl.regiobeeld.model;

import java.io.Serializable;

/**
 * What an indicator means.
 *
 * @param id for example {@code ernstig_eenzaam}
 * @param name Dutch, as it stands in a figure
 * @param unit for example {@code %}
 * @param polarity whether higher is worse, better or neither
 */
public record Indicator(String id, String name, String unit, Polarity polarity)
    implements Serializable {}
