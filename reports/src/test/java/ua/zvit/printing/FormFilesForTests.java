package ua.zvit.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of the shipped forms, for tests that change them. */
final class FormFilesForTests {

    private FormFilesForTests() {}

    static byte[] descriptor(String code) throws IOException {
        return file(code + ".json");
    }

    static byte[] template(String code) throws IOException {
        return file(code + ".jrxml");
    }

    /** A template in which one piece of text, which must be there, is replaced. */
    static byte[] template(String code, String piece, String replacement) throws IOException {
        String text = new String(template(code), StandardCharsets.UTF_8);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("Not in the template: " + piece);
        }
        return text.replace(piece, replacement).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = ReportForm.class.getResourceAsStream("forms/" + name)) {
            return file.readAllBytes();
        }
    }
}
