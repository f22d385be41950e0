/** The period before beside an entry: the page, what the editor and the review show of it, and the API. */
package ua.zvit.web.report.former;
