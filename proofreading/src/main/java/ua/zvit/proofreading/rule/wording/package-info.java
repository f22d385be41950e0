/** Spelling, Russianisms, several spellings of one name, wrong cases, and text that should not be there. */
package ua.zvit.proofreading.rule.wording;
