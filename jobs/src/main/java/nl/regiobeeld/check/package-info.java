/** What must hold of the data: every row accounted for, no key twice, every euro found again. */
package nl.regiobeeld.check;
