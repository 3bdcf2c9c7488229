/**
 * How sure a number is: limits, judgement, standardisation, trend and inequality, as the field's
 * own methods have them. Plain arithmetic in doubles; what is published is rounded by its table.
 */
package nl.regiobeeld.statistic;
