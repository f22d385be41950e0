/** The report as an OpenDocument text. */
package ua.zvit.printing.office.odt;
