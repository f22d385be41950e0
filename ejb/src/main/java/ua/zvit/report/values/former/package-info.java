/** What is told of the period before beside an entry. */
package ua.zvit.report.values.former;
