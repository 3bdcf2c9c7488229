package nl.regiobeeld.schedule;

import java.util.List;
import java.util.Map;

/**
 * That a run is to be, and why; its presence makes the run count.
 *
 * @param gepland when it was due, ISO 8601 in UTC
 * @param gemistSinds the first of the due times that it makes good, if that is another; or null
 * @param oorzaak why it runs
 * @param opdracht what stands behind {@code regiobeeld}
 * @param bronnen of the sources that it waited for, when the delivery was fetched; else empty
 */
public record Planned(
    String gepland,
    String gemistSinds,
    Cause oorzaak,
    List<String> opdracht,
    Map<String, String> bronnen) {
  /** Why a run is there. */
  public enum Cause {
    /** Its time had come. */
    GEPLAND,
    /** Its time had gone by while no scheduler was at work. */
    INGEHAALD,
    /** The last source that it waited for had come. */
    BRONNEN,
    /** Somebody asked for it. */
    EENMALIG
  }
}
