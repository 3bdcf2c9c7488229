/** The published tables: every column named once, with type, unit and meaning. */
package nl.regiobeeld.schema;
