/** The report as one accessible page of HTML. */
package ua.zvit.printing.office.html;
