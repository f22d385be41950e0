package ua.zvit.signatures.xades;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** How a signature or a manifest refers to a file of the container: by its name, percent-encoded (RFC 3986). */
public final class FileReferences {

    private static final int DIGITS = 2;
    private static final int HEXADECIMAL = 16;

    private FileReferences() {}

    /**
     * The name that a reference means. A plus sign is a plus sign, for this is a path and no form; what is no encoding
     * stands for itself.
     */
    public static String name(String reference) {
        byte[] encoded = reference.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length; i++) {
            int value = encoded[i] == '%' ? hexadecimal(encoded, i + 1) : -1;
            name.write(value >= 0 ? value : encoded[i]);
            i += value >= 0 ? DIGITS : 0;
        }
        return name.toString(StandardCharsets.UTF_8);
    }

    private static int hexadecimal(byte[] encoded, int at) {
        if (at + DIGITS > encoded.length) {
            return -1;
        }
        int high = Character.digit(encoded[at], HEXADECIMAL);
        int low = Character.digit(encoded[at + 1], HEXADECIMAL);
        return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
    }
}
