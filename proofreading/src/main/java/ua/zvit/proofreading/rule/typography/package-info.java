/** Dashes, blanks, quotes, brackets, letters of the wrong alphabet and the like; each finding carries its fix. */
package ua.zvit.proofreading.rule.typography;
