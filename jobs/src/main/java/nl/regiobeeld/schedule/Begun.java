package nl.regiobeeld.schedule;

/**
 * That an attempt at a run has begun.
 *
 * @param begonnen when, ISO 8601 in UTC
 */
record Begun(String begonnen) {}
