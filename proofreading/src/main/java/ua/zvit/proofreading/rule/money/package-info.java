/** Figures of the table against each other, against the text and against what has to be explained. */
package ua.zvit.proofreading.rule.money;
