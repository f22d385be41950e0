/** Pages and resources of the way of a report: what waits for somebody, review, the council. */
package ua.zvit.web.approval;
