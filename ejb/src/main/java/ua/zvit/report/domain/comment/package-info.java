/** Comments on entries: threads, their replies, and who may do what with them. */
package ua.zvit.report.domain.comment;
