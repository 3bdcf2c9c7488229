/**
 * The publishers' shapes: what a file is, which of its columns mean what, and one parser per shape
 * that turns a record into a conformed row, or says why it cannot.
 */
package nl.regiobeeld.source;
