/** Versions of an entry: the page that lists and compares them, and the API. */
package ua.zvit.web.report.version;
