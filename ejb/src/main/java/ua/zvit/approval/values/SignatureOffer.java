package ua.zvit.approval.values;

import java.util.Objects;

/**
 * With what a task of signing is to end: with the caller's key on the server, or with a file that was signed elsewhere.
 *
 * @param file the signed file as it was sent; null for the key on the server
 * @param fileName its name as it was sent; null for the key on the server
 */
public record SignatureOffer(byte[] file, String fileName) {
    private static final SignatureOffer SERVER_KEY = new SignatureOffer(null, null);

    public static SignatureOffer serverKey() {
        return SERVER_KEY;
    }

    public static SignatureOffer file(byte[] file, String fileName) {
        return new SignatureOffer(Objects.requireNonNull(file, "file"), fileName == null ? "" : fileName);
    }

    public boolean isServerKey() {
        return file == null;
    }
}
