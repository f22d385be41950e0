/** What is told of the forms that reports are printed by. */
package ua.zvit.report.values.form;
