/**
 * The report in formats that people and machines keep working with: DOCX and ODT (one editable table), XLSX (typed
 * numbers and formulas), HTML (the accessible edition) and CSV. All are written from one table, {@link
 * ua.zvit.printing.office.ReportTable}, whose columns are those of the form, so that no format tells another story.
 * None of them is the official document; that is the PDF.
 */
package ua.zvit.printing.office;
