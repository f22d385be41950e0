/**
 * Certificates: who a certificate names, whether it was good at the time of signing, and whether a chain leads from it
 * to a configured anchor. Works for RSA, ECDSA and DSTU keys alike and without the network: revocation is judged from
 * the lists and answers that travel with the signature.
 */
package ua.zvit.signatures.chain;
