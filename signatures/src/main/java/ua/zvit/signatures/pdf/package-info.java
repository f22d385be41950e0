/**
 * Signed PDF files (PAdES and its forerunner). Two questions beyond the signature itself: does it cover all of the file
 * but itself, and was anything added later that changes what a reader sees (shadow attacks, incremental saving attacks).
 * Whatever is told of a signature is read from the revision that it covers. Every later update is held against the
 * revision before it, as graphs of objects; what it may contain is a list: later signatures, document time stamps,
 * validation data, and filling in where the document was certified so.
 *
 * <p>Revisions are read and compared by hand ({@code syntax}) though EU DSS compares them too: its comparison comes with
 * its validator, which refuses a whole file for a single DSTU signature in it, stops at a certain depth, and rests on
 * PDFBox's reading, which repairs in silence. Here an update that readers could understand in two ways is refused.
 */
package ua.zvit.signatures.pdf;
