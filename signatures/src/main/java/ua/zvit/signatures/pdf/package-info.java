/**
 * Signed PDF files (PAdES and its forerunner). Two questions beyond the signature itself: does it cover all of the file
 * but itself, and was anything added later that changes what a reader sees (shadow attacks). Later signatures, time
 * stamps and validation data are the only additions let pass.
 *
 * <p>Revisions are compared by hand though EU DSS compares them too: its comparison comes with its validator, and that
 * one refuses a whole file for a single DSTU signature in it. PDFBox reads the objects of each revision, but tells nothing
 * of what a later one changes; and what is read here is counted first, which neither does.
 */
package ua.zvit.signatures.pdf;
