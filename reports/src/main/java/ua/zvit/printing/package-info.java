/**
 * Prints the annual report on a programme as the council's official document: neutral data in, a PDF/A-1a file out.
 *
 * <p>The layout follows ДСТУ 4163:2020 and the council's {@link ua.zvit.printing.ReportForm}. The package knows nothing of
 * the database, the workflow or the web; callers hand over a {@link ua.zvit.printing.data.PrintedReport} and get bytes.
 * JasperReports is an inner matter: none of its types leaves this package, and no template is compiled as Java.
 */
package ua.zvit.printing;
