/** Indicators as Spark steps: bands, weighted regions, realised against expected costs. */
package nl.regiobeeld.indicator;
