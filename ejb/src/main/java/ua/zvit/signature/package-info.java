/**
 * Electronic signatures: what a signed file says, told in layers (integrity, certificate, trust, and whoever asks may
 * add authority), and signing with keys that the server holds.
 *
 * <p>Invariants: a verdict never hides a gap (what could not be checked is {@code unknown} with its reason); a file is
 * untrusted input and is read within bounds of size, depth and time; no network is touched while verifying; only
 * anchors that were configured make trust.
 *
 * <p>The sub-packages hold the formats and algorithms. Callers use this root: {@link
 * ua.zvit.signature.SignatureVerifier}, {@link ua.zvit.signature.VerificationReport}, and for signing {@code
 * ua.zvit.signature.signing}. Depends on no other capability.
 */
package ua.zvit.signature;
