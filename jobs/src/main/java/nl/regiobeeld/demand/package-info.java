/**
 * What drives the demand for care: people by age and sex, rates of care by age and sex, and the
 * indices, shares and numbers of clients that follow from both, in decimals.
 */
package nl.regiobeeld.demand;
