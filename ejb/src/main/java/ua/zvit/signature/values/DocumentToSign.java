package ua.zvit.signature.values;

/**
 * What lies with a task of signing.
 *
 * @param pdf exactly the bytes to sign
 * @param sha256 of these bytes, 64 lower-case hexadecimal digits
 * @param fileName for the download, in digits, such as {@code 2025-17.pdf}
 * @param serverKey whether the caller has a key on the server
 * @param expectedSigner name of the person whose signature is due; empty while the position is vacant
 * @param expectedPosition position of that person as under a document
 */
public record DocumentToSign(
        long reportId,
        SignerRole role,
        byte[] pdf,
        String sha256,
        String fileName,
        boolean serverKey,
        String expectedSigner,
        String expectedPosition) {

    public DocumentToSign {
        pdf = pdf.clone();
    }
}
