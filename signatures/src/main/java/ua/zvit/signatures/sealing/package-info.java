/**
 * Keeps a file from whoever is not meant to read it: encrypted for a certificate, by a passphrase, or both, as CMS
 * (RFC 5652, RFC 5083), which other programs open too. Knows nothing of signatures; it lies here with its library.
 */
package ua.zvit.signatures.sealing;
