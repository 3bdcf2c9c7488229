/**
 * How figures look: each shape of {@link nl.regiobeeld.figure.Body} has a painter, a sheet puts
 * title, legend, notes and source around it, and the same strokes become SVG or PNG.
 *
 * <p>Made to be read on a page of A5, in grey and by colour-blind readers: text of 12 units or more
 * on a sheet of 720, colours always with a sign, lines with their own dashes and markers. The fonts
 * come along with the program, so a figure is the same on a server without any.
 */
package nl.regiobeeld.drawing;
