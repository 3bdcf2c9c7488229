/** The commands: what the user types, what is printed, and the exit codes. */
package nl.regiobeeld.cli;
