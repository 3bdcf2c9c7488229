package nl.regiobeeld.initiative;

import java.util.Optional;

/**
 * A further source of personnel that a plan names, beyond its initiatives.
 *
 * @param region code or own id
 * @param name Dutch
 * @param sector as printed
 * @param impact in persons; none where the plan prints n.t.b.
 * @param place document:line
 */
public record ExtraSource(
    String region, String name, String sector, Optional<Printed> impact, String place) {}
