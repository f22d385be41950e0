/** What is told of the versions of an entry. */
package ua.zvit.report.values.version;
