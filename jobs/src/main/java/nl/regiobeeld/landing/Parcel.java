package nl.regiobeeld.landing;

import java.nio.file.Path;

/**
 * A received file on its way into landing.
 *
 * @param item what will be known of it
 * @param file where its bytes are until then, on this machine
 */
public record Parcel(Item item, Path file) {}
