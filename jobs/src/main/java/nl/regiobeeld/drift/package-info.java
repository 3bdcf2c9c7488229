/**
 * What changed in the publishers' files between two editions: sources, columns, codes, regions,
 * coverage.
 */
package nl.regiobeeld.drift;
