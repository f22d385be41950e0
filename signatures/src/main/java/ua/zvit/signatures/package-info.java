/**
 * Electronic signatures, as a plain library: what a signed file says, told in stages (integrity, certificate, trust, and
 * whoever asks may add authority), and signing with a key that is handed in. This root holds the words in which results
 * are told; every other package may use them, and they use none of the others.
 *
 * <p>Invariants: a verdict never hides a gap (what could not be checked is {@code unknown} with its reason); a file is
 * untrusted input and is read within bounds of size, depth and time; no network is touched while verifying; only
 * anchors that were handed in make trust, and a demo's are none unless the caller says so.
 *
 * <p>From the ground up: {@code dstu} (national algorithms), {@code chain} (certificates and trust), {@code cms},
 * {@code pdf} and {@code asic} (formats), {@code verification} (any file), {@code signing}, {@code apart} (verification
 * in child processes). {@code demo} issues certificates for demonstrations and tests; nothing here uses it. The library
 * knows no server, no container and no capability of the application.
 */
package ua.zvit.signatures;
