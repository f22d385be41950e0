/**
 * Signed PDF files (PAdES and its forerunner). Two questions beyond the signature itself: does it cover all of the file
 * but itself, and was anything added later that changes what a reader sees (shadow attacks). Later signatures, time
 * stamps and validation data are the only additions let pass.
 */
package ua.zvit.signatures.pdf;
