/** Pages and resources of the annual report: list, details, drafting, import, the document. */
package ua.zvit.web.report;
