package nl.regiobeeld.region;

import java.io.Serializable;

/**
 * A place that is no gemeente, or bears the name of another one.
 *
 * @param name as it is written in addresses, misspellings that occur included
 * @param postcode the digits that its postcodes start with, or empty when its name is enough
 * @param gemeente the code of the gemeente it lies in
 */
public record Woonplaats(String name, String postcode, String gemeente) implements Serializable {}
