/**
 * The review of a report: what a desk decided on its entries, what it had read by then, and until when a department may
 * take its entries back.
 */
package ua.zvit.report.domain.review;
