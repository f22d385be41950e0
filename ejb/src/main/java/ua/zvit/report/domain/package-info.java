/** Report, entry and remark with their life cycle, and the port to their store. */
package ua.zvit.report.domain;
