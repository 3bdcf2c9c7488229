/** How the numbers of a published row came about, from the edition alone. */
package nl.regiobeeld.explain;
