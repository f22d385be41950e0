/** What people say to each other about a measure: the page of its comments, which other pages show beside a text, and the API. */
package ua.zvit.web.report.comment;
