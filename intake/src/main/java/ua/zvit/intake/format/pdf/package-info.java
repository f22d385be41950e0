/** PDF: letters and lines where they stand on a page, made into paragraphs and tables. */
package ua.zvit.intake.format.pdf;
