/**
 * Made-up sample extracts in the publishers' exact shapes: what {@code data/sample} holds is
 * written here.
 *
 * <p>Everything is drawn from one seed with arithmetic that is the same on every machine, so that
 * the same sources always write the same bytes. Only the JDK is needed.
 */
package nl.regiobeeld.sample;
