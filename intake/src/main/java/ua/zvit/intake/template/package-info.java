/**
 * Sheets to be filled in and read back: heads and lists that this library understands without a question, whoever fills
 * them in. Knows the words of {@link ua.zvit.intake.IntakeMessages}; what it writes is proven by reading it.
 */
package ua.zvit.intake.template;
