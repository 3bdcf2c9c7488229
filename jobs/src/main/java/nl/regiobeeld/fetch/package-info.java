/**
 * Brings publishers' extracts into landing over HTTP: whole, or not at all.
 *
 * <p>{@link nl.regiobeeld.fetch.Download} gets one file however often the connection breaks; {@code
 * Odata4}, {@code Odata3} and {@code PlainFile} know what belongs to a source; {@link
 * nl.regiobeeld.fetch.Fetcher} fetches several at once.
 */
package nl.regiobeeld.fetch;
