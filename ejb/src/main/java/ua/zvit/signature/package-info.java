/**
 * Electronic signatures: what a signed file says, told in layers (integrity, certificate, trust, and whoever asks may
 * add authority), and signing with keys that the server holds.
 *
 * <p>Invariants: a verdict never hides a gap (what could not be checked is {@code unknown} with its reason); a file is
 * untrusted input and is read within bounds of size, depth and time; no network is touched while verifying; only
 * anchors that were configured make trust.
 *
 * <p>The sub-packages hold the formats and algorithms. Callers use this root: {@link
 * ua.zvit.signature.SignatureVerifier} reads any file; {@link ua.zvit.signature.SignDocument} ends a task of signing,
 * {@link ua.zvit.signature.SignatureQueries} and {@link ua.zvit.signature.SignedDocuments} tell what is signed, {@link
 * ua.zvit.signature.TrustConfiguration} whom this installation trusts. Implements {@code approval.SigningStep} and
 * {@code report.SignedEdition}.
 */
package ua.zvit.signature;
