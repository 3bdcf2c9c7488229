/**
 * What initiatives spare in personnel, worked out again from the numbers they print: formulas,
 * verdicts, the waterfall from shortage to rest, and the audit of other printed sums. Plain Java.
 *
 * <p>The method stands in {@code jobs/docs/methode.md}, under "Initiatives".
 */
package nl.regiobeeld.initiative;
