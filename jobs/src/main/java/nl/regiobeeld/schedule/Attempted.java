package nl.regiobeeld.schedule;

/**
 * How an attempt at a run ended.
 *
 * @param geeindigd when, ISO 8601 in UTC
 * @param exit the exit code of its process
 * @param gestopt whether it was asked to end, so that the run is still to be done
 * @param editie which it published, or null
 * @param veranderingen how many changes of its input that edition tells; null without one
 */
record Attempted(String geeindigd, int exit, boolean gestopt, String editie, Long veranderingen) {}
