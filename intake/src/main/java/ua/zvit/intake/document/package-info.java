/**
 * What a file holds, whatever its format: paragraphs and tables in their order. Readers make it, the understanding reads
 * it, and neither knows the other.
 */
package ua.zvit.intake.document;
