/** The report as a Word document. */
package ua.zvit.printing.office.docx;
