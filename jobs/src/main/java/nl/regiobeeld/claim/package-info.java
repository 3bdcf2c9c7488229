/** Sentences of plans, judged by the tables of an edition. */
package nl.regiobeeld.claim;
