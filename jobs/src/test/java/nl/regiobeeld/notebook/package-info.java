/** Notebooks and their SQL files as tests read and run them, and the Java kernel that runs them. */
package nl.regiobeeld.notebook;
