/**
 * The benchmark: our jobs against DuckDB on the same generated extracts, with the same answers; see
 * {@code jobs/docs/bench.md} and {@code .ci/bench}.
 *
 * <p>What is timed is a process of its own each time. Nothing here is timed by a test; a small
 * share of the comparison is one.
 */
package nl.regiobeeld.bench;
