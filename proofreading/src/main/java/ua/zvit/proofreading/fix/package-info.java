/** Applying a fix: from offsets in the text without mark-up back to the restricted HTML, without losing a letter. */
package ua.zvit.proofreading.fix;
