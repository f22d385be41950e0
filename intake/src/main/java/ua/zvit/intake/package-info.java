/**
 * Understands other people's tables: takes a file of a word processor, a sheet, a PDF or a page, and gives a report on a
 * programme (or the programme's plan) in the shape of the import, with everything that must be asked and everything that
 * was left. A plain library: it knows neither Java EE, nor a database, nor the business.
 *
 * <p>Here stands what comes out beside the report ({@link ua.zvit.intake.Question}, {@link ua.zvit.intake.Ignored}, worded
 * by {@link ua.zvit.intake.IntakeMessages}). Each package knows only those before it: {@code document} (what a file
 * holds) → {@code text} (numbers, sums, dates) → {@code format} (opens the files) and {@code table} (heads and columns) →
 * {@code reading} (understands) → {@code json} → {@code command}.
 *
 * <p>Nothing is guessed or dropped in silence: a sum is right or asked about, a text is taken or listed.
 */
package ua.zvit.intake;
