/**
 * Sets text in lines: how wide it is, where its lines end, and how they are drawn into a PDF.
 *
 * <p>The engine measures with this package while it fills pages and the exporter draws with it, so a line ends on paper
 * where it was measured to end. Widths are those of the font program that the PDF embeds. The package knows the engine's
 * texts and the PDF writer, nothing of reports and templates.
 */
package ua.zvit.printing.lines;
