/**
 * ASiC containers: a ZIP with documents and signatures over them (CAdES or XAdES). The archive is untrusted input, so it
 * is read in memory within bounds, names that lead out of it are refused, and XML is read without document types.
 */
package ua.zvit.signatures.asic;
