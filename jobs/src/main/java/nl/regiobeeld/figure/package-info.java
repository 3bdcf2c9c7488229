/**
 * Figures: what is drawn of an edition's tables, as plain data. Drawing, report and export share
 * it; how a figure looks is decided in {@code nl.regiobeeld.drawing}.
 */
package nl.regiobeeld.figure;
