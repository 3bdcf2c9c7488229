/** Gemeenten and areas through time: codes, names, spellings, herindelingen and membership. */
package nl.regiobeeld.region;
