/** The only place that reads files and writes tables, through Spark and Hadoop's file systems. */
package nl.regiobeeld.io;
