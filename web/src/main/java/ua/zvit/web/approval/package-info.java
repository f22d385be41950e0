/** Pages and resources of the way of a report: what lies on a desk, review, the council. */
package ua.zvit.web.approval;
