/**
 * Pages and resources of the review: what is read, marked and decided entry by entry, and many reports accepted at once.
 */
package ua.zvit.web.approval.review;
