/**
 * Published editions: how they appear at once or not at all, and how they are read without Spark.
 */
package nl.regiobeeld.edition;
