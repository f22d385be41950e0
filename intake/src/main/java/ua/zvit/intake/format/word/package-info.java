/** Word, old and new. */
package ua.zvit.intake.format.word;
