/**
 * What publishers delivered: bytes as received under their hash, and one note per delivery that
 * makes it count. Nothing in it is ever edited or removed.
 */
package nl.regiobeeld.landing;
