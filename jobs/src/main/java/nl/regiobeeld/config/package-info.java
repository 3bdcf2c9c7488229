/** The user's settings from YAML; all problems of all files are reported at once. */
package nl.regiobeeld.config;
