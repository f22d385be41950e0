/**
 * ASiC containers: a ZIP with documents and signatures over them (CAdES or XAdES). The archive is untrusted input, so it
 * is read in memory within bounds, and names that lead out of it are refused.
 *
 * <p>The container is opened by hand because EU DSS can't read one that holds a DSTU signature, and unpacks before it
 * counts.
 */
package ua.zvit.signatures.asic;
