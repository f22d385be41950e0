/** Dates that cannot be, lie outside the period, lack their year, run backwards or contradict what is said of them. */
package ua.zvit.proofreading.rule.date;
