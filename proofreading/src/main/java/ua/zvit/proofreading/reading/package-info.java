/**
 * A text of the report with everything that was read in it, read once and shared by all rules, within a budget of time.
 */
package ua.zvit.proofreading.reading;
