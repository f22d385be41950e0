/**
 * Signing with keys that the server holds: PDF files by PAdES up to the level with archive time stamps, and CAdES with
 * DSTU 4145 keys. The key stays behind {@link ua.zvit.signatures.signing.SigningKey}; where it lives (a PKCS#12 file, a
 * PKCS#11 token) is configuration. EU DSS types stay inside this package, except for the ports it defines.
 */
package ua.zvit.signatures.signing;
