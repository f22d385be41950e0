/** Forms of the report: bringing and making them, looking at them, publishing, putting in force. */
package ua.zvit.web.report.form;
