/**
 * Editions for who has no Parquet: workbooks, CSV and datapackages, written row by row, the same
 * bytes every time.
 */
package nl.regiobeeld.export;
