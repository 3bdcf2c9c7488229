/**
 * Runs jobs of the program when they are due: what is due follows from the settings, the clock and
 * the facts of earlier runs, each a small file that is written once. Knows nothing of Spark: every
 * job is a process of its own.
 */
package nl.regiobeeld.schedule;
