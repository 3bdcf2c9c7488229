/** What the numbers mean: regions, ages, bands, polarity and statuses, in plain Java. */
package nl.regiobeeld.model;
