/**
 * The report: what stands on its pages, and the pages themselves; prints and writes nothing.
 *
 * <p>{@link nl.regiobeeld.report.Report} makes them from an edition's tables, {@link
 * nl.regiobeeld.report.Provenance} what stands behind their numbers.
 */
package nl.regiobeeld.report;
