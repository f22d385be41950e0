/**
 * The syntax of PDF (ISO 32000-2, clause 7), read to the letter and with the place of everything in the file. Readers
 * differ in what they make of a file that is not quite right: some go by the cross-references, some search for objects
 * when a reference is wrong. So {@link ua.zvit.signatures.pdf.syntax.PdfHistory} reads the beginning of a file in one way
 * that it can tell, and takes what was added to it only where it is so complete that no reader can understand it
 * otherwise.
 *
 * <p>Nothing is judged here: what an addition means for a signature is the matter of {@code ua.zvit.signatures.pdf}.
 * PDFBox lends its filters; its parser repairs in silence, which is what must not happen here.
 */
package ua.zvit.signatures.pdf.syntax;
