/**
 * The program on other ground than one machine and its disk: a cluster of Spark's own kind, an
 * object store. Each is made of real processes on the loopback address.
 */
package nl.regiobeeld.cluster;
