package ua.zvit.publication.values;

/** What a recognised file is worth as a document of a council, from the best to the least. */
public enum Edition {
    /** The document as it was adopted and is kept. */
    IN_FORCE,
    /** The document as it was adopted and is kept, while a further edition of the report is in force in its place. */
    SUPERSEDED,
    /** The same text at an earlier moment, before all signatures and time stamps of the edition in force were on it. */
    SAME_TEXT,
    /** A copy for reading of the document in force, printed with its stamp; the signatures are on another file. */
    COPY,
    /** A document of another system, as this archive has received it; what holds there now is not known here. */
    RECEIVED,
    /** A copy of a report that was made before this system; it never went through it. */
    FORMER,
    /** Such a copy, put in by mistake and withdrawn by a note. */
    FORMER_WITHDRAWN,
    /** Not a document, but a signature for one that is known here. */
    SIGNATURE,
    /** Issued on the way to adoption and replaced since: its signatures no longer count. */
    REPLACED
}
