package ua.zvit.publication;

/** How a file was recognised. */
public enum Match {
    /** The very bytes. */
    WHOLE,
    /** The file begins with the document, byte for byte; something was added behind it, such as a signature. */
    BEGINNING,
    /** The document lies beside the signature or inside the container that was handed in. */
    CONTENT
}
