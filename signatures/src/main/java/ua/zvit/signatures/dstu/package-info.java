/**
 * The Ukrainian national algorithms over Bouncy Castle: DSTU 4145-2002 signatures on elliptic curves over binary
 * fields with the GOST 34.311-95 digest. Knows nothing of files, chains or people; uses only Bouncy Castle.
 *
 * <p>What stands here by hand, and why:
 *
 * <ul>
 *   <li>Signers and verifiers of DSTU 4145. Bouncy Castle has the mathematics but its CMS layer refuses the algorithm
 *       identifiers, and EU DSS can't load a certificate with such a key at all; no other kept library has them.
 *   <li>The digest. Bouncy Castle's gives the same values ({@code Gost34311DigestTest}) but works byte by byte. Taking
 *       turns in one run, compiled as in the processes that examine files from outside ({@code DigestSpeed}, part of
 *       {@code ./zvit bench}), it takes 5 times as long, with the server's compiler 3 times: 3.3 s against 0.6 s for 4 MB.
 *       A signer may have used either of two tables, so content is digested twice; for the 32 MB that may be handed in
 *       Bouncy Castle's would need some 50 s of the 30 s that a file has.
 * </ul>
 */
package ua.zvit.signatures.dstu;
