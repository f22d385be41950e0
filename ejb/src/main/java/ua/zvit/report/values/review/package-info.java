/** What is told of a review: what stands in an entry, what changed since it was decided on, and what is decided. */
package ua.zvit.report.values.review;
