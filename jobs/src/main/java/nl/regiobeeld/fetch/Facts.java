package nl.regiobeeld.fetch;

import java.net.URI;
import java.util.OptionalLong;

/**
 * What a publisher says of a table before it is fetched.
 *
 * @param modified the publisher's date of this version, or null
 * @param status the publisher's word for it, or null
 * @param data where the numbers are, filter included
 * @param zip whether they come as one zip
 * @param rows how many numbers there must be, where the publisher says so
 */
record Facts(String modified, String status, URI data, boolean zip, OptionalLong rows) {}
