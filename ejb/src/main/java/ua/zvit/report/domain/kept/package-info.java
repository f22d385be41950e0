/**
 * What a report and its stages keep in columns: each is written at one moment of its life and told as a value.
 */
package ua.zvit.report.domain.kept;
