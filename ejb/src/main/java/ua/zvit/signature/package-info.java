/**
 * Who may sign what: tasks of signing end here, signatures are judged before they are taken, kept with what was found, and
 * told. The engine that reads, verifies and makes signatures is a library ({@code ua.zvit.signatures}); this capability
 * configures it, hands in keys, anchors and time, and never lets it know of a report.
 *
 * <p>Invariants: no signature is taken but by whom the document waits for, over exactly the bytes that were given out; only
 * anchors that were configured make trust, and a demo's only in the demo; a file from outside is examined in a process
 * of its own.
 *
 * <p>Callers use this root: {@link ua.zvit.signature.SignDocument} ends a task of signing, {@link
 * ua.zvit.signature.SignatureQueries} and {@link ua.zvit.signature.SignedDocuments} tell what is signed, {@link
 * ua.zvit.signature.trust.TrustConfiguration} whom this installation trusts. Implements {@code approval.SigningStep} and
 * {@code report.SignedEdition}.
 */
package ua.zvit.signature;
