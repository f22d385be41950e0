/** The text of a report as the rules read it: without mark-up, cut into paragraphs, sentences and words. */
package ua.zvit.check.text;
