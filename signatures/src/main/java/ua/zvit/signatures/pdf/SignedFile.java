package ua.zvit.signatures.pdf;

import ua.zvit.signatures.pdf.syntax.PdfObjects;

/**
 * What the rules on updates need of a file as a whole.
 *
 * @param bytes all of it
 * @param last its objects as they are in the end
 * @param places what its pages show
 */
record SignedFile(byte[] bytes, PdfObjects last, SignedPlaces places) {}
