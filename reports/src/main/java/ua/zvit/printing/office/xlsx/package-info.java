/** The report as a workbook to reckon with. */
package ua.zvit.printing.office.xlsx;
