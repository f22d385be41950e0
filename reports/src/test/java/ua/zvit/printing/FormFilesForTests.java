package ua.zvit.printing;

import java.nio.charset.StandardCharsets;

/** The files of the shipped forms, for tests that change them. */
final class FormFilesForTests {

    private FormFilesForTests() {}

    static byte[] descriptor(String code) {
        return ShippedForms.descriptor(code);
    }

    static byte[] template(String code) {
        return ShippedForms.template(code);
    }

    /** A template in which one piece of text, which must be there, is replaced. */
    static byte[] template(String code, String piece, String replacement) {
        String text = new String(template(code), StandardCharsets.UTF_8);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("Not in the template: " + piece);
        }
        return text.replace(piece, replacement).getBytes(StandardCharsets.UTF_8);
    }
}
