/** The recipes: read, transform, check, write. */
package nl.regiobeeld.job;
