/** Files and folders on any of Hadoop's file systems, without Spark. */
package nl.regiobeeld.file;
