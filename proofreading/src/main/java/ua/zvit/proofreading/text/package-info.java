/** Text as the rules read it: without mark-up, cut into paragraphs, sentences and words. */
package ua.zvit.proofreading.text;
