package ua.zvit.publication.values;

/** How a file was recognised. */
public enum Match {
    /** The very bytes. */
    WHOLE,
    /** The file begins with the document, byte for byte; something was added behind it, such as a signature. */
    BEGINNING,
    /** The document lies beside the signature or inside the container that was handed in. */
    CONTENT,
    /** The file is a signature without its document, and names the document's digest as the one that it signs. */
    SIGNED
}
