/**
 * Files that somebody forged, and odd ones that are honest: built here, each with what is to be thought of it. {@link
 * ua.zvit.signatures.corpus.AttackCorpusTest} tries them all and writes a table.
 */
package ua.zvit.signatures.corpus;
