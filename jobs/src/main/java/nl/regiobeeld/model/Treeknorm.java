package nl.regiobeeld.model;

/**
 * The longest acceptable waiting times in GGZ, in weeks.
 *
 * @param intake from application to intake
 * @param treatment from intake to the start of treatment
 * @param total from application to the start of treatment
 */
public record Treeknorm(int intake, int treatment, int total) {}
