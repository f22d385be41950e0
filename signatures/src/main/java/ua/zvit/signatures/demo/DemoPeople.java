package ua.zvit.signatures.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people and seals of the demo councils as their certificates name them, by login name. */
final class DemoPeople {
    private static final int PARTS = 6;

    private DemoPeople() {}

    static Map<String, DemoSubject> all() {
        Map<String, DemoSubject> people = new LinkedHashMap<>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", PARTS))
                .forEach(parts -> people.put(parts[0].strip(), subject(parts)));
        return people;
    }

    private static DemoSubject subject(String[] parts) {
        return new DemoSubject(parts[1].strip(), given(parts[2]), parts[3].strip(), given(parts[4]), given(parts[5]));
    }

    private static String given(String part) {
        return part.isBlank() ? null : part.strip();
    }

    private static String text() {
        try (InputStream file = DemoPeople.class.getResourceAsStream("people.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
