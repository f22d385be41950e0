/**
 * Understands a {@link ua.zvit.intake.document.Document}: which report or plan of a programme it is, its sections,
 * measures and sums, what must be asked, and what was left.
 *
 * <p>{@link ua.zvit.intake.reading.Understanding} goes through paragraphs and rows in their order; {@code Outline} decides
 * what a row is and builds a draft; {@code Nesting} puts measures into measures and sections by their numbers; {@code
 * SumCheck} holds the sums against each other.
 */
package ua.zvit.intake.reading;
