/**
 * A report as a JSON file brings it: read strictly, every fault told with its place and all at once. Knows no database and no
 * report that is there already.
 */
package ua.zvit.report.file;
