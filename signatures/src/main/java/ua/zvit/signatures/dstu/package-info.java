/**
 * The Ukrainian national algorithms over Bouncy Castle: DSTU 4145-2002 signatures on elliptic curves over binary
 * fields with the GOST 34.311-95 digest. Bouncy Castle has the mathematics but its CMS layer refuses the algorithm
 * identifiers, so this package supplies the signers, verifiers and digests that the CMS layer asks for.
 *
 * <p>Knows nothing of files, chains or people; uses only Bouncy Castle.
 */
package ua.zvit.signatures.dstu;
