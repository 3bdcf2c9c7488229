/**
 * What differs between two editions, and why: plain Java for what they are made from, Spark for
 * their rows.
 */
package nl.regiobeeld.diff;
