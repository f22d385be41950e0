package ua.zvit.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.zvit.printing.composer.RequisiteParts;

/**
 * The files of the forms that come with the application. What stands around the table is written once for all of them, in
 * {@code forms/requisites.txt}; the version of each is its last one in {@code forms/shipped-forms.txt}. What goes out of
 * here is a form like any other, whole in its two files.
 */
final class ShippedForms {
    static final List<String> CODES = List.of("khmelnytskyi", "four-sources", "indicators", "executors");

    private static final String VERSION = "\"@version@\"";

    private ShippedForms() {}

    /** The descriptor, JSON in UTF-8. */
    static byte[] descriptor(String code) {
        return bytes(file(code + ".json").replace(VERSION, Integer.toString(version(code))));
    }

    /** The template, JRXML in UTF-8. */
    static byte[] template(String code) {
        return bytes(RequisiteParts.putInto(
                file(code + ".jrxml"), file(code + ".json").contains("\"portrait\"")));
    }

    private static int version(String code) {
        return file("shipped-forms.txt")
                .lines()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(code))
                .mapToInt(line -> Integer.parseInt(line[1]))
                .max()
                .orElseThrow();
    }

    private static String file(String name) {
        try (InputStream file = ShippedForms.class.getResourceAsStream("forms/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
