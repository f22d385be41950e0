/** What the report of the period before told, and what departments say became of its promises. */
package ua.zvit.report.domain.former;
