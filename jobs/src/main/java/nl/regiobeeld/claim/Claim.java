package nl.regiobeeld.claim;

/**
 * A sentence of a plan that numbers can bear out or not.
 *
 * @param id unique over all files of claims
 * @param region code or own id of the region that it is about
 * @param sentence the plan's own words, in Dutch
 * @param place document:lines
 * @param note how it was read where its words leave room, in Dutch; empty when they leave none
 * @param check what must be so for it to hold
 */
public record Claim(
    String id, String region, String sentence, String place, String note, Check check) {}
