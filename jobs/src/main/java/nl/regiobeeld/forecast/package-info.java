/**
 * Forecasts of a region's labour market in care, as publishers and plans print them: what is
 * printed stays as printed, and what follows from it is worked out and marked.
 */
package nl.regiobeeld.forecast;
