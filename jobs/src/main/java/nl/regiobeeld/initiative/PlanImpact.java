package nl.regiobeeld.initiative;

/**
 * What a plan prints as the impact of its initiatives together.
 *
 * @param region code or own id
 * @param impact in persons
 * @param rest the shortage that the plan says is left
 * @param place document:lines
 */
public record PlanImpact(String region, Printed impact, Printed rest, String place) {}
