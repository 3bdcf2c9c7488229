/**
 * Campaigns against publishing: runs that are killed or run out of disk, readers during publishes,
 * bits that flip. A small seeded share of each is a test; {@code .ci/} has a script for each whole
 * one.
 */
package nl.regiobeeld.campaign;
