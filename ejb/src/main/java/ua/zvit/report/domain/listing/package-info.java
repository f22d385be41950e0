/**
 * Ports to what is listed of reports and is no report: editions, years, reports under way.
 */
package ua.zvit.report.domain.listing;
