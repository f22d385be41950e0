package ua.zvit.signature.values;

import ua.zvit.signatures.SignatureFormat;

/**
 * A signature's file as it was made or sent.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record SignatureFile(byte[] file, String fileName, String sha256, SignatureFormat format) {

    public SignatureFile {
        file = file.clone();
    }
}
