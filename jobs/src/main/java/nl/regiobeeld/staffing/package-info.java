/**
 * Our own staffing model: demand, supply and shortage per region, sector and year, for regions and
 * years that no publisher covers and as a check of one. Plain arithmetic: what goes in are records,
 * what comes out are records, and the same input gives the same figures everywhere. The method
 * stands in jobs/docs/methode.md, section Staffing model.
 */
package nl.regiobeeld.staffing;
