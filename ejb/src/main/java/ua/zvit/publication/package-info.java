/**
 * What the public may know: whether a file is a document that a council has adopted, which one, who signed it and
 * whether it is the edition in force. The only capability whose use cases are open to everybody, without an account.
 *
 * <p>Invariants: it reads, and writes nothing; of a report nothing is told before its adoption, not even that it
 * exists; what is disclosed is a view of the database ({@code public_document} and its kin), so that no query can tell
 * more by mistake; a file that somebody hands in is kept nowhere.
 *
 * <p>Uses the reading of signed files of {@code ua.zvit.signature}.
 */
package ua.zvit.publication;
