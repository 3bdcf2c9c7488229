/**
 * Damaged files by the thousand: what becomes of them must always be told, and what was not damaged
 * must be read as before.
 *
 * <p>{@code mvn test -Dtest='*FuzzTest' -Dregiobeeld.fuzz=10000} for the full measure; without the
 * property a share of it, always the same.
 */
package nl.regiobeeld.fuzz;
