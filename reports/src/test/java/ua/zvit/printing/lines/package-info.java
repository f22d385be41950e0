/** Tests of how text is set in lines, from single breaks to what stands in the PDF. */
package ua.zvit.printing.lines;
